import { NumberPattern, PatternPart } from "./pattern"

/**
 * A number as it is printed. Everything but the counter has a fixed width, so that no two counters of a
 * period, and no two periods that the pattern names, give the same number.
 * @param counter whole, from 1   @param day of the document, `yyyy-mm-dd`
 */
export const formatNumber = ({ parts }: NumberPattern, counter: number, day: string): string =>
  parts.map((part) => formatPart(part, counter, day)).join("")

function formatPart(part: PatternPart, counter: number, day: string): string {
  switch (part.kind) {
    case "text":
      return part.text
    case "year":
      return day.slice(4 - part.digits, 4)
    case "month":
      return day.slice(5, 7)
    case "counter":
      return String(counter).padStart(part.minDigits, "0")
  }
}
