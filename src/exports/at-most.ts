import type { Cell } from "../domain/exports"

/** So many rows and no more; what was left out is told in one row more. */
export async function* atMost(
  most: number,
  pages: AsyncIterable<Cell[][]>,
  leftOut: Cell[]
): AsyncGenerator<Cell[][]> {
  let left = most
  for await (const rows of pages) {
    yield rows.slice(0, left)
    if (rows.length > left) {
      yield [leftOut]
      return
    }
    left -= rows.length
  }
}
