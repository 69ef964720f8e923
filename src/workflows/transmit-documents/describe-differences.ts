import { TotalsDifference } from "../../domain/documents"

/** One line per difference, such as `19 %: tax 4.93 expected, 4.94 found`; `total` for the whole document. */
export const describeDifferences = (differences: readonly TotalsDifference[]): string[] =>
  differences.map(({ ratePercent, field, expected, found }) => {
    const where = ratePercent === null ? "total" : `${ratePercent} %: ${field}`
    return `${where} ${(expected / 100).toFixed(2)} expected, ${(found / 100).toFixed(2)} found`
  })
