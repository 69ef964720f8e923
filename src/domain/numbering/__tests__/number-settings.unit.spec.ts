import {
  BegunRange,
  drawingsOf,
  firstCounter,
  NumberProblem,
  numberProblems,
  NumberSettings,
  numbersOf,
  problemsAfter,
} from "../index"

const settings = (fields: Partial<NumberSettings> = {}): NumberSettings => ({
  invoice: "RE{YY}-{0000}",
  credit_note: "GS{YY}-{0000}",
  yearly_reset: true,
  start: 1,
  ...fields,
})

describe("settings are checked as such", () => {
  it.each<[string, Partial<NumberSettings>, NumberProblem[]]>([
    ["the usual", {}, []],
    ["one range for both", { credit_note: null }, []],
    ["no year, no reset", { invoice: "R{0}", credit_note: "G{0}", yearly_reset: false }, []],
    [
      "reset without a year, in both",
      { invoice: "R{0}", credit_note: "G{MM}-{0}" },
      [
        { field: "invoice", code: "number_without_year" },
        { field: "credit_note", code: "number_without_year" },
      ],
    ],
    [
      "two ranges of one pattern",
      { credit_note: "re{YY}-{00000}" },
      [{ field: "credit_note", code: "numbers_may_collide" }],
    ],
    [
      "each pattern by itself",
      { invoice: "RE", credit_note: "{X}{0}" },
      [
        { field: "invoice", code: "number_without_counter" },
        { field: "credit_note", code: "number_unknown_placeholder", name: "X" },
      ],
    ],
  ])("%s", (_name, fields, problems) => {
    expect(numberProblems(settings(fields))).toEqual(problems)
  })
})

describe("settings follow on what was drawn", () => {
  const begun: BegunRange[] = [
    { pattern: "RE{YY}-{0000}", period: "2025" },
    { pattern: "RE{YY}-{0000}", period: "2026" },
    { pattern: "S{0000}", period: "" },
  ]
  const collision = (field: NumberProblem["field"]): NumberProblem => ({ field, code: "numbers_begun" })

  it.each<[string, Partial<NumberSettings>, NumberProblem[]]>([
    ["unchanged", {}, []],
    ["another beginning", { invoice: "R-{YY}-{0000}" }, []],
    ["credit notes from now on in the invoices' range", { credit_note: null }, []],
    [
      "credit notes go on in a range of invoices",
      { invoice: "R{YY}-{0000}", credit_note: "RE{YY}-{0000}" },
      [],
    ],
    ["another start: the range has begun", { start: 5 }, []],
    ["fewer zeros", { invoice: "RE{YY}-{000}" }, [collision("invoice")]],
    ["the year written out", { invoice: "RE26-{0000}", yearly_reset: false }, [collision("invoice")]],
    ["what a range without years may give", { credit_note: "S{YY}{000}" }, [collision("credit_note")]],
    [
      "both",
      { invoice: "re{YY}-{0000}", credit_note: "s{YY}{000}" },
      [collision("invoice"), collision("credit_note")],
    ],
    ["reset given up, with the same pattern", { yearly_reset: false }, [collision("yearly_reset")]],
    ["reset begun, with the same pattern", { invoice: "S{0000}" }, [collision("yearly_reset")]],
    [
      "reset given up, with other patterns",
      { invoice: "R{0}", credit_note: "G{0}", yearly_reset: false },
      [],
    ],
    ["back to a pattern without years", { invoice: "S{0000}", yearly_reset: false }, []],
  ])("%s", (_name, fields, problems) => {
    expect(problemsAfter(settings(fields), begun)).toEqual(problems)
  })
})

describe("a range begins", () => {
  const range = (period: string, pattern = "RE{YY}-{0000}"): BegunRange => ({ pattern, period })

  it.each<[string, BegunRange, BegunRange[], number]>([
    ["where the merchant wants it, when nothing was drawn", range("2026"), [], 1058],
    ["with one in the pattern's second year", range("2027"), [range("2026")], 1],
    ["with one in a later year, though one was left out", range("2029"), [range("2026")], 1],
    [
      "where the merchant wants it, when only another pattern has begun",
      range("2027"),
      [range("2026", "R{YY}-{0}")],
      1058,
    ],
    [
      "where the merchant wants it, when it is of the year before the first",
      range("2025"),
      [range("2026")],
      1058,
    ],
    ["without years: once", range("", "R{0}"), [range("2026")], 1058],
  ])("%s", (_name, begins, begun, expected) => {
    expect(firstCounter(begins, settings({ start: 1058 }), begun)).toBe(expected)
  })
})

describe("documents draw from ranges", () => {
  const documents = [
    { id: "a", kind: "credit_note" as const, document_date: "2026-12-31" },
    { id: "b", kind: "invoice" as const, document_date: "2027-01-01" },
    { id: "c", kind: "invoice" as const, document_date: "2026-12-31" },
    { id: "d", kind: "invoice" as const, document_date: "2026-12-30" },
  ]
  const drawn = (fields: Partial<NumberSettings>) =>
    drawingsOf(documents, settings(fields)).map((drawing) => [
      drawing.period,
      drawing.documents.map(({ id }) => id).join(""),
      ...numbersOf(drawing, 8),
    ])

  it.each<[string, Partial<NumberSettings>, string[][]]>([
    [
      "of their kind, and of the year of their date",
      {},
      [
        ["2026", "a", "GS26-0008"],
        ["2026", "cd", "RE26-0008", "RE26-0009"],
        ["2027", "b", "RE27-0008"],
      ],
    ],
    [
      "shared by both kinds",
      { credit_note: null },
      [
        ["2026", "acd", "RE26-0008", "RE26-0009", "RE26-0010"],
        ["2027", "b", "RE27-0008"],
      ],
    ],
    [
      "that never end",
      { invoice: "{YYYY}{MM}-{0}", yearly_reset: false },
      [
        ["", "a", "GS26-0008"],
        ["", "bcd", "202701-8", "202612-9", "202612-10"],
      ],
    ],
  ])("%s", (_name, fields, expected) => {
    expect(drawn(fields)).toEqual(expected)
  })

  it("in the same order of ranges, whatever comes first", () => {
    const ranges = (all: typeof documents) =>
      drawingsOf(all, settings()).map(({ pattern, period }) => [pattern, period])
    expect(ranges([...documents].reverse())).toEqual(ranges(documents))
  })
})
