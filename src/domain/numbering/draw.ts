import { formatNumber } from "./format-number"
import { NumberSettings, patternOf, readPattern } from "./number-settings"
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

/** The numbers of a drawing, one a document, from a counter on. */
export function numbersOf({ pattern, documents }: Drawing, firstCounter: number): string[] {
  const read = readPattern(pattern)
  return documents.map(({ document_date }, index) => formatNumber(read, firstCounter + index, document_date))
}
