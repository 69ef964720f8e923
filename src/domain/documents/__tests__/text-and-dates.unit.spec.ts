import { cents } from "../../money"
import {
  addDays,
  amountText,
  berlinDay,
  berlinMidnight,
  cut,
  dayText,
  documentReference,
  fillTemplate,
  joinLines,
  oneLine,
  printable,
  quantityText,
  rateText,
  withoutMarks,
} from "../index"

const values = {
  order_number: "#1042",
  order_date: "02.03.2026",
  customer_name: "Kurz & Gut $& {order_date}",
  payment_method: "PayPal",
  promotion_codes: "",
}

describe("fillTemplate", () => {
  it.each([
    ["nothing to fill", "Vielen Dank.", "Vielen Dank."],
    ["several, also twice", "{order_number} {order_date} {order_number}", "#1042 02.03.2026 #1042"],
    ["a value is taken as it is", "{customer_name}", "Kurz & Gut $& {order_date}"],
    ["an empty value", "Codes: {promotion_codes}.", "Codes: ."],
    ["what is no placeholder stays", "{Order} {} {order_number", "{Order} {} {order_number"],
    ["names that every object has are none", "{constructor} {to_string}", "{constructor} {to_string}"],
  ])("%s", (_name, template, expected) => {
    expect(fillTemplate(template, values)).toBe(expected)
  })
})

describe("withoutMarks: lexoffice would print bold, italic or a list", () => {
  it.each([
    ["**fett**", "*fett*"],
    ["__kursiv__ und ___mehr___", "_kursiv_ und _mehr_"],
    ["- eins\n- zwei", "– eins\n– zwei"],
    ["a - b, a*b, a_b, -5", "a - b, a*b, a_b, -5"],
  ])("%j becomes %j", (text, expected) => {
    expect(withoutMarks(text)).toBe(expected)
  })
})

describe("cut", () => {
  it.each([
    ["short enough", "Tasse", 5, "Tasse"],
    ["too long", "Tassen", 5, "Tass…"],
    ["within a surrogate pair", "abc🍵def", 5, "abc…"],
    ["behind a surrogate pair", "ab🍵def", 5, "ab🍵…"],
  ])("%s", (_name, text, max, expected) => {
    expect(cut(text, max)).toBe(expected)
    expect(cut(text, max).length).toBeLessThanOrEqual(max)
  })
})

describe("printable: what no paper can show is left out", () => {
  it.each([
    ["control characters", "a\u0000b\u0007c\u001b[1m", "abc[1m", "abc[1m"],
    ["line breaks of every kind", "a\r\nb\rc\u2028d\ne", "a\nb\nc\nd\ne", "a b c d e"],
    ["blanks and tabs at the ends", " \t a\tb \n", "a b", "a b"],
    ["marks of direction and width", "a\u202eb\u200bc\ufeff", "abc", "abc"],
    ["half a character", "a\ud800b", "ab", "ab"],
    [
      "characters of several parts stay whole",
      "🍵 👨\u200d👩\u200d👧 Łódź é",
      "🍵 👨\u200d👩\u200d👧 Łódź é",
      "🍵 👨\u200d👩\u200d👧 Łódź é",
    ],
    ["nothing but such", "\u0000\u200b\n", "", ""],
  ])("%s", (_name, text, several, one) => {
    expect(printable(text)).toBe(several)
    expect(oneLine(text)).toBe(one)
  })
})

it("joins only the lines that say something", () => {
  expect(joinLines("a", null, undefined, " ", "", "b")).toBe("a\nb")
  expect(joinLines(null)).toBe("")
})

/** Source: lexware public API, dates: three fraction digits and the offset of that day in Berlin. */
describe("berlinMidnight", () => {
  it.each([
    ["2026-01-15", "2026-01-15T00:00:00.000+01:00"],
    ["2026-07-15", "2026-07-15T00:00:00.000+02:00"],
    ["2026-03-28", "2026-03-28T00:00:00.000+01:00"],
    ["2026-03-29", "2026-03-29T00:00:00.000+01:00"],
    ["2026-03-30", "2026-03-30T00:00:00.000+02:00"],
    ["2026-10-24", "2026-10-24T00:00:00.000+02:00"],
    ["2026-10-25", "2026-10-25T00:00:00.000+02:00"],
    ["2026-10-26", "2026-10-26T00:00:00.000+01:00"],
    ["2028-02-29", "2028-02-29T00:00:00.000+01:00"],
  ])("%s", (day, expected) => {
    expect(berlinMidnight(day)).toBe(expected)
    expect(berlinDay(new Date(berlinMidnight(day)))).toBe(day)
  })
})

it.each([
  ["2026-03-28T23:30:00Z", "2026-03-29"],
  ["2026-10-25T22:59:59Z", "2026-10-25"],
  ["2026-10-25T23:00:00Z", "2026-10-26"],
  ["2026-12-31T23:00:00Z", "2027-01-01"],
])("the day of %s in Berlin is %s", (instant, day) => {
  expect(berlinDay(new Date(instant))).toBe(day)
})

it.each([
  ["2026-03-28", 1, "2026-03-29"],
  ["2026-03-28", 2, "2026-03-30"],
  ["2026-10-24", 2, "2026-10-26"],
  ["2026-12-31", 14, "2027-01-14"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-03-01", -1, "2026-02-28"],
  ["2026-03-01", 0, "2026-03-01"],
])("%s and %d days is %s", (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected)
})

/** Intl puts no-break spaces before signs. */
const plain = (text: string) => text.replace(/\s/g, " ")

it.each([
  ["de", "1.962,00 €", "1.234,5", "25,5 %", "02.03.2026"],
  ["en", "€1,962.00", "1,234.5", "25.5 %", "2 March 2026"],
] as const)("writes numbers and days in %s", (language, amount, quantity, rate, day) => {
  expect(plain(amountText(cents(196_200), language))).toBe(amount)
  expect(quantityText(12_345_000, language)).toBe(quantity)
  expect(plain(rateText(25.5, language))).toBe(rate)
  expect(dayText("2026-03-02", language)).toBe(day)
})

it("refers to an order, a sequence and a document", () => {
  expect(documentReference("#1042", 1, "lexdoc_01ABCdef9x4kq2")).toBe("1042-1-9X4KQ2")
  expect(documentReference("RE-7", 12, "abc")).toBe("RE-7-12-ABC")
  expect(documentReference(" AB 12\n7 ", 1, "abc")).toBe("AB-12-7-1-ABC")
  expect(documentReference("9".repeat(100), 1, "abc")).toBe(`${"9".repeat(60)}-1-ABC`)
})
