import { Cell } from "./cell"

type Language = "de" | "en"

/**
 * A field as it stands in a CSV file, before quotes: German files have a comma in their numbers and days as
 * `31.12.2026`, which is what a German spreadsheet takes for numbers and days.
 */
export function csvCell(cell: Cell, language: Language): string {
  switch (cell?.kind) {
    case undefined:
      return ""
    case "text":
      return harmless(cell.value)
    case "amount":
      return decimal(cell.value.toFixed(2), language)
    case "number":
      return decimal(String(cell.value), language)
    case "day":
      return language === "de" ? cell.value.split("-").reverse().join(".") : cell.value
  }
}

const decimal = (digits: string, language: Language): string =>
  language === "de" ? digits.replace(".", ",") : digits

/**
 * A text that a spreadsheet would run as a formula stays a text: it gets an apostrophe in front.
 * Source: OWASP, "CSV Injection", read 2026-11; full-width signs are taken for their narrow ones by some programs.
 */
const harmless = (value: string): string => (/^\s*[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value)
