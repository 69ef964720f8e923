import { text, type Cell } from "../../domain/exports/cell"
import { atMost } from "../at-most"

async function* pagesOf(...sizes: number[]): AsyncGenerator<Cell[][]> {
  for (const size of sizes) yield Array.from({ length: size }, () => [text("row")])
}

it.each([
  ["less than that", [2, 1], "row row row"],
  ["just as many", [2, 2], "row row row row"],
  ["one more in the same page", [2, 3], "row row row row cut"],
  ["one more in another page", [2, 2, 1], "row row row row cut"],
])("at most four rows of %s", async (_name, sizes, expected) => {
  const told: string[] = []
  for await (const rows of atMost(4, pagesOf(...sizes), [text("cut")])) {
    told.push(...rows.map(([cell]) => String(cell?.value)))
  }
  expect(told.join(" ")).toBe(expected)
})
