import { changeSettings, defaultSettings, problemsWithDrawnNumbers, Settings } from "../index"

type Numbers = Settings["numbers"]

const change = (numbers: unknown, language: "de" | "en" = "en") =>
  changeSettings(defaultSettings, { numbers }, language)

it.each<[string, Partial<Numbers>]>([
  ["one range for both kinds", { credit_note: null }],
  ["without years", { invoice: "R-{0}", credit_note: "G-{0}", yearly_reset: false }],
  ["a start", { start: 1058 }],
])("takes %s", (_name, fields) => {
  const numbers = { ...defaultSettings.numbers, ...fields }
  expect(change(fields)).toEqual({ ok: true, settings: { ...defaultSettings, numbers } })
})

it.each<[string, unknown, string[]]>([
  ["no counter", { invoice: "RE{YY}" }, ["numbers.invoice"]],
  ["an unknown placeholder", { credit_note: "GS{DD}-{0}" }, ["numbers.credit_note"]],
  ["no year, with reset", { invoice: "RE-{0}" }, ["numbers.invoice"]],
  ["two ranges that meet", { credit_note: "RE{YY}-{000}" }, ["numbers.credit_note"]],
  ["no number to start with", { start: 0 }, ["numbers.start"]],
  ["half a number", { start: 1.5 }, ["numbers.start"]],
  ["more than ten digits", { start: 1e10 }, ["numbers.start"]],
  ["null for invoices", { invoice: null }, ["numbers.invoice"]],
  ["an unknown field", { order: "{0}" }, ["numbers.order"]],
])("refuses %s", (_name, numbers, fields) => {
  const answer = change(numbers)
  expect(answer.ok ? [] : answer.problems.map(({ field }) => field)).toEqual(fields)
})

it("says what is wrong in the reader's language, braces and all", () => {
  const invoice = "RE{DD}-{00}"
  expect([change({ invoice }, "de"), change({ invoice })]).toMatchObject([
    { problems: [{ message: expect.stringContaining("{DD} gibt es nicht. Möglich sind {YYYY}") as string }] },
    {
      problems: [{ message: expect.stringContaining("no placeholder {DD}. Possible are {YYYY}") as string }],
    },
  ])
})

it.each(["de", "en"] as const)("has a sentence in %s for numbers that were drawn", (language) => {
  const begun = [{ pattern: defaultSettings.numbers.invoice, period: "2026" }]
  const [problem] = problemsWithDrawnNumbers(
    { ...defaultSettings.numbers, invoice: "RE26-{0}", yearly_reset: false },
    begun,
    language
  )
  expect(problem?.field).toBe("numbers.invoice")
  expect(problem?.message).toMatch(language === "de" ? /vergeben/ : /already/)
})
