import { DrawnRange, numbersOverview, NumberSettings, RangeOverview } from "../index"

const settings = (fields: Partial<NumberSettings> = {}): NumberSettings => ({
  invoice: "RE{YY}-{0000}",
  credit_note: "GS{YY}-{0000}",
  yearly_reset: true,
  start: 5,
  ...fields,
})

const range = (pattern: string, period: string, next: number): DrawnRange => ({
  pattern,
  period,
  first_counter: 5,
  next_counter: next,
  first_number: "first",
  last_number: "last",
})

const nothing = { count: 0, first: null, last: null }
const some = (count: number) => ({ count, first: "first", last: "last" })

it.each<[string, Partial<NumberSettings>, DrawnRange[], Partial<RangeOverview>[]]>([
  [
    "nothing drawn yet",
    {},
    [],
    [
      { kinds: ["invoice"], year: "2026", next: "RE26-0005", drawn: nothing },
      { kinds: ["credit_note"], year: "2026", next: "GS26-0005", drawn: nothing },
    ],
  ],
  [
    "this year's invoices, last year's credit notes",
    {},
    [range("RE{YY}-{0000}", "2026", 8), range("GS{YY}-{0000}", "2025", 9), range("R{0}", "", 3)],
    [
      { kinds: ["invoice"], year: "2026", next: "RE26-0008", drawn: some(3) },
      { kinds: ["credit_note"], year: "2026", next: "GS26-0001", drawn: nothing },
    ],
  ],
  [
    "one range without end",
    { credit_note: null, yearly_reset: false },
    [range("RE{YY}-{0000}", "", 10_005)],
    [{ kinds: ["invoice", "credit_note"], year: null, next: "RE26-10005", drawn: some(10_000) }],
  ],
])("%s", (_name, fields, ranges, expected) => {
  const overview = numbersOverview(settings(fields), ranges, "2026-11-21")
  expect(overview.map(({ pattern: _pattern, ...rest }) => rest)).toEqual(expected)
})
