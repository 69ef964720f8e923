export type Sort = { property: string; direction: "ASC" | "DESC" }

/** No list shows more than this many rows, however they are paged. */
export const searchWindow = 10_000

export function pageEnvelope<Row>(
  rows: readonly Row[],
  page: number,
  size: number,
  sort: Sort,
  show: (row: Row) => unknown
) {
  const totalElements = Math.min(rows.length, searchWindow)
  const totalPages = Math.ceil(totalElements / size)
  const content = rows.slice(page * size, Math.min((page + 1) * size, totalElements)).map(show)
  return {
    content,
    first: page === 0,
    last: page >= totalPages - 1,
    totalPages,
    totalElements,
    numberOfElements: content.length,
    size,
    number: page,
    sort: [
      {
        property: sort.property,
        direction: sort.direction,
        ignoreCase: false,
        nullHandling: "NATIVE",
        ascending: sort.direction === "ASC",
      },
    ],
  }
}

/** A whole number without sign, else undefined. */
export const wholeNumber = (text: string | null): number | undefined =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined

/** Rows kept in order between changes; sorting an almost sorted list again is cheap. */
export function sortedCache<Row>(compare: (a: Row, b: Row) => number) {
  let generation = -1
  let sorted: Row[] = []
  return (currentGeneration: number, rows: () => Row[]): Row[] => {
    if (generation !== currentGeneration) {
      sorted = rows().sort(compare)
      generation = currentGeneration
    }
    return sorted
  }
}
