import { formatNumber, parsePattern, PatternProblem, periodOf, readPattern } from "../index"

describe("a pattern is read", () => {
  it.each([
    [
      "RE{YY}-{00000}",
      [
        { kind: "text", text: "RE" },
        { kind: "year", digits: 2 },
        { kind: "text", text: "-" },
        { kind: "counter", minDigits: 5 },
      ],
    ],
    [
      "{YYYY}{MM}-{0000}",
      [
        { kind: "year", digits: 4 },
        { kind: "month" },
        { kind: "text", text: "-" },
        { kind: "counter", minDigits: 4 },
      ],
    ],
    [
      "{0}/{YY}",
      [
        { kind: "counter", minDigits: 1 },
        { kind: "text", text: "/" },
        { kind: "year", digits: 2 },
      ],
    ],
  ])("%s", (text, parts) => {
    expect(parsePattern(text)).toEqual({ ok: true, pattern: { text, parts } })
  })
})

describe("a pattern is refused", () => {
  it.each<[string, string, PatternProblem]>([
    ["nothing", "", { code: "number_without_counter" }],
    ["no counter", "RE{YY}-", { code: "number_without_counter" }],
    ["zeros without braces", "RE-0000", { code: "number_without_counter" }],
    ["two counters", "{00}-{000}", { code: "number_with_counters" }],
    ["an unknown placeholder", "RE{DD}-{000}", { code: "number_unknown_placeholder", name: "DD" }],
    ["small letters", "RE{yy}-{000}", { code: "number_unknown_placeholder", name: "yy" }],
    ["an empty placeholder", "RE{}-{000}", { code: "number_unknown_placeholder", name: "" }],
    ["a width as a number", "RE-{5}", { code: "number_unknown_placeholder", name: "5" }],
    [
      "a name every object has",
      "{constructor}{0}",
      { code: "number_unknown_placeholder", name: "constructor" },
    ],
    ["an open brace", "RE{YY-{000}", { code: "number_characters" }],
    ["a closing brace", "RE}{000}", { code: "number_characters" }],
    ["a blank", "RE {000}", { code: "number_characters" }],
    ["an umlaut", "RÜ-{000}", { code: "number_characters" }],
    ["a line break", "RE\n{000}", { code: "number_characters" }],
    ["a percent sign", "RE%{000}", { code: "number_characters" }],
    ["36 characters with the highest counter", "x".repeat(26) + "{0}", { code: "number_too_long" }],
    ["36 digits of a counter", `{${"0".repeat(36)}}`, { code: "number_too_long" }],
  ])("%s", (_name, text, problem) => {
    expect(parsePattern(text)).toEqual({ ok: false, problem })
  })

  it("and takes the longest", () => {
    expect(parsePattern("x".repeat(25) + "{0}").ok).toBe(true)
  })
})

it.each([
  ["RE{YY}-{00000}", 1, "2026-11-21", "RE26-00001"],
  ["RE{YY}-{00000}", 99_999, "2026-12-31", "RE26-99999"],
  ["RE{YY}-{00000}", 100_000, "2027-01-01", "RE27-100000"],
  ["{YYYY}{MM}-{0000}", 42, "2026-03-09", "202603-0042"],
  ["GS-{0000}", 7, "2026-03-09", "GS-0007"],
  ["{0}/{YY}", 2_147_483_647, "2005-01-01", "2147483647/05"],
])("%s counts %d on %s: %s", (text, counter, day, number) => {
  expect(formatNumber(readPattern(text), counter, day)).toBe(number)
})

it.each([
  [true, "2026-12-31", "2026"],
  [true, "2027-01-01", "2027"],
  [false, "2027-01-01", ""],
])("reset %s, a document of %s: the period is %s", (yearlyReset, day, period) => {
  expect(periodOf(yearlyReset, day)).toBe(period)
})

it("a pattern that was never checked is a bug", () => {
  expect(() => readPattern("RE{")).toThrow("RE{")
})
