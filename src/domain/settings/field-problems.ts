import { z } from "@medusajs/framework/zod"
import { isLimit, limitSentence } from "./limit-sentences"
import { mailSentences } from "./mail-sentences"
import { numberSentences } from "./number-sentences"
import { ownInvoiceSentences } from "./own-invoice-sentences"
import { paymentSentences } from "./payment-settings"

type Language = "de" | "en"

/** One refused field: its path with dots, and a sentence about what was wrong with it. */
export type FieldProblem = { field: string; message: string }

/** Our own messages; zod's come in the language the schema was run with. */
const sentences: Record<string, Record<Language, string>> = {
  expected_country_code: {
    de: "Erwartet wird ein Ländercode aus zwei Buchstaben, etwa DE.",
    en: "Expected a country code of two letters, such as DE.",
  },
  expected_day: { de: "Erwartet wird ein Tag wie 2026-01-31.", en: "Expected a day such as 2026-01-31." },
  expected_path: {
    de: "Erwartet werden Feldnamen mit Punkten dazwischen, etwa charge.id.",
    en: "Expected field names with dots in between, such as charge.id.",
  },
  expected_vat_id: {
    de: "Erwartet wird eine USt-IdNr. wie DE136695976; Länge und Prüfziffer müssen stimmen.",
    en: "Expected a VAT id such as DE136695976; length and check digit must be right.",
  },
  expected_area_code: {
    de: "Erwartet wird ein Land oder ein Teil davon, etwa ES oder ES_CANARY.",
    en: "Expected a country or a part of one, such as ES or ES_CANARY.",
  },
  expected_postcode: {
    de: "Erwartet werden Ziffern und Großbuchstaben ohne Leerzeichen.",
    en: "Expected digits and capital letters without blanks.",
  },
  expected_postcode_range: {
    de: "Erwartet werden zwei gleich lange Postleitzahlen oder Anfänge davon, die kleinere zuerst.",
    en: "Expected two postcodes, or beginnings of them, of the same length, the smaller one first.",
  },
  unknown_placeholder: {
    de: "Den Platzhalter {name} gibt es nicht.",
    en: "There is no placeholder {name}.",
  },
  ...numberSentences,
  ...mailSentences,
  ...ownInvoiceSentences,
  ...paymentSentences,
  expected_once: {
    de: "Diesen Fall gibt es schon weiter oben.",
    en: "This case is there already, further up.",
  },
  expected_number: { de: "Erwartet wird eine Zahl.", en: "Expected a number." },
  expected_later_day: {
    de: "Der letzte Tag liegt vor dem ersten.",
    en: "The last day is before the first one.",
  },
  expected_choice: { de: "Hier fehlt eine gültige Auswahl.", en: "A valid choice is missing here." },
  unknown_field: { de: "Diese Angabe gibt es nicht.", en: "There is no such field." },
}

/** One of our own messages. */
export const sentenceOf = (code: string, language: Language): string => sentences[code]?.[language] ?? code

/** Names each refused field of a schema's answer. */
export const toProblems = (error: z.ZodError, language: Language): FieldProblem[] =>
  error.issues.flatMap((issue) => problemsOf(issue, language))

function problemsOf(issue: z.core.$ZodIssue, language: Language): FieldProblem[] {
  if (issue.code === "unrecognized_keys") {
    const message = sentences.unknown_field?.[language] ?? ""
    return issue.keys.map((key) => ({ field: [...issue.path, key].join("."), message }))
  }
  const own =
    sentences[messageOf(issue)]?.[language] ?? (isLimit(issue) ? limitSentence(issue, language) : undefined)
  const name = issue.code === "custom" ? String(issue.params?.name ?? "") : ""
  return [
    { field: issue.path.join(".") || "body", message: own?.replace("{name}", `{${name}}`) ?? issue.message },
  ]
}

/** zod tells of types and ids in words that mean nothing to a merchant. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type" && issue.expected === "number") {
    return "expected_number"
  }
  const isId = issue.code === "invalid_format" && (issue.format === "guid" || issue.format === "uuid")
  return isId ? "expected_choice" : issue.message
}
