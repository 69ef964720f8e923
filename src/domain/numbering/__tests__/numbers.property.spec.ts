import fc from "fast-check"
import {
  formatNumber,
  mayCollide,
  namesYear,
  NumberPattern,
  parsePattern,
  PatternPart,
  readPattern,
} from "../index"

const numRuns = 2_000

const text = fc.stringMatching(/^[A-Za-z0-9_./-]{1,4}$/)
const piece = fc.oneof(text, fc.constantFrom("{YYYY}", "{YY}", "{MM}"))
const pieces = fc.array(piece, { maxLength: 3 })
const counterPiece = fc.integer({ min: 1, max: 6 }).map((width) => `{${"0".repeat(width)}}`)

const pattern: fc.Arbitrary<NumberPattern> = fc
  .tuple(pieces, counterPiece, pieces)
  .map(([before, counter, after]) => [...before, counter, ...after].join(""))
  .filter((written) => parsePattern(written).ok)
  .map(readPattern)

const counter = fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 2_147_483_647 }))
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const yearOf = (date: string) => date.slice(0, 4)

/** Written back from what was read. */
function written(part: PatternPart): string {
  switch (part.kind) {
    case "text":
      return part.text
    case "year":
      return `{${"Y".repeat(part.digits)}}`
    case "month":
      return "{MM}"
    case "counter":
      return `{${"0".repeat(part.minDigits)}}`
  }
}

/** The counter of a number, found from the widths of all that stands around it. */
function counterOf({ parts }: NumberPattern, number: string): number {
  const widths = parts.map((part) =>
    part.kind === "counter" ? 0 : written(part).replace(/[{}]/g, "").length
  )
  const at = parts.findIndex(({ kind }) => kind === "counter")
  const sum = (some: number[]) => some.reduce((total, width) => total + width, 0)
  return Number(number.slice(sum(widths.slice(0, at)), number.length - sum(widths.slice(at + 1))))
}

it("a pattern that was read says what was written", () => {
  fc.assert(
    fc.property(pattern, ({ text, parts }) => expect(parts.map(written).join("")).toBe(text)),
    { numRuns }
  )
})

it("nothing makes the reader fail", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), pieces.map(String)), (any) => void parsePattern(any)),
    { numRuns }
  )
})

it("a number tells its counter, whatever the dates: no two counters of a range are printed alike", () => {
  fc.assert(
    fc.property(pattern, counter, day, (read, count, on) =>
      expect(counterOf(read, formatNumber(read, count, on))).toBe(count)
    ),
    { numRuns }
  )
})

it("the same counter of two years is printed differently when the pattern names the year", () => {
  fc.assert(
    fc.property(pattern.filter(namesYear), counter, counter, day, day, (read, one, other, on, later) => {
      fc.pre(yearOf(on) !== yearOf(later))
      expect(formatNumber(read, one, on)).not.toBe(formatNumber(read, other, later))
    }),
    { numRuns }
  )
})

it("numbers of one day sort like their counters, as long as the zeros last", () => {
  fc.assert(
    fc.property(pattern, fc.integer({ min: 1, max: 999_998 }), day, (read, count, on) => {
      const width = read.parts.flatMap((part) => (part.kind === "counter" ? [part.minDigits] : []))[0] ?? 0
      fc.pre(String(count + 1).length <= width)
      expect(formatNumber(read, count, on) < formatNumber(read, count + 1, on)).toBe(true)
    }),
    { numRuns }
  )
})

it("patterns that are said never to meet do not", () => {
  fc.assert(
    fc.property(
      pattern,
      pattern,
      counter,
      counter,
      day,
      day,
      (one, other, count, otherCount, on, otherOn) => {
        fc.pre(!mayCollide(one, other))
        const [left, right] = [formatNumber(one, count, on), formatNumber(other, otherCount, otherOn)]
        expect(left.toLowerCase()).not.toBe(right.toLowerCase())
      }
    ),
    { numRuns }
  )
})

it("patterns that gave the same number are said to meet: texts with digits in place of placeholders", () => {
  fc.assert(
    fc.property(pattern, counter, day, (read, count, on) => {
      const number = formatNumber(read, count, on)
      const cut = read.parts.findIndex(({ kind }) => kind === "counter")
      const fixed = read.parts.map((part, index) =>
        index === cut ? written(part) : formatNumber({ text: "", parts: [part] }, count, on)
      )
      const other = readPattern(fixed.join(""))
      expect(formatNumber(other, count, on)).toBe(number)
      expect(mayCollide(read, other)).toBe(true)
    }),
    { numRuns }
  )
})
