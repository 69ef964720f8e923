type CountedList = { count: number; count_is_exact: boolean; limit: number; offset: number }

/**
 * How many rows the pages are counted from. An estimate may end before the list does, or go on after it: a full page always
 * has a next one, and the first page that is not full is the last.
 */
export function shownCount(list: CountedList | undefined, rows: number): { count: number; isExact: boolean } {
  if (!list || list.count_is_exact !== false) {
    return { count: list?.count ?? 0, isExact: true }
  }
  const { limit, offset, count } = list
  const seen = offset + rows
  if (rows < limit) {
    return { count: seen, isExact: rows > 0 }
  }
  return { count: Math.max(roundTo(count), seen + 1), isExact: false }
}

/** Two figures: nobody should take 12,345 of an estimate for counted. */
function roundTo(count: number) {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1)
  return Math.round(count / unit) * unit
}
