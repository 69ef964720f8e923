import { formatNumber } from "./format-number"
import { BegunRange, NumberSettings, patternOf, readPattern } from "./number-settings"
import { periodOf } from "./period"

/** What a document's number depends on. */
export type Unnumbered = { id: string; kind: "invoice" | "credit_note"; document_date: string }

/** Documents that draw from the same range, in the order they get their numbers. */
export type Drawing = { pattern: string; period: string; documents: Unnumbered[] }

/** Which ranges some documents draw from; in an order that all writers keep, so that none waits in a circle. */
export function drawingsOf(documents: readonly Unnumbered[], numbers: NumberSettings): Drawing[] {
  const drawings = new Map<string, Drawing>()
  for (const document of documents) {
    const pattern = patternOf(numbers, document.kind)
    const period = periodOf(numbers.yearly_reset, document.document_date)
    const key = `${pattern} ${period}`
    const drawing = drawings.get(key) ?? { pattern, period, documents: [] }
    drawing.documents.push(document)
    drawings.set(key, drawing)
  }
  return [...drawings.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, drawing]) => drawing)
}

/**
 * Where the counter of a range begins that has given no number: where the merchant wants the pattern to begin, and in
 * the years after its first one with one.
 */
export const firstCounter = (
  { pattern, period }: BegunRange,
  { start }: NumberSettings,
  begun: readonly BegunRange[]
): number => (begun.some((range) => range.pattern === pattern && range.period < period) ? 1 : start)

/** The numbers of a drawing, one a document, from a counter on. */
export function numbersOf({ pattern, documents }: Drawing, firstCounter: number): string[] {
  const read = readPattern(pattern)
  return documents.map(({ document_date }, index) => formatNumber(read, firstCounter + index, document_date))
}
