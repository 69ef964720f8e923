import { z } from "@medusajs/framework/zod"

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
  unknown_placeholder: {
    de: "Den Platzhalter {name} gibt es nicht.",
    en: "There is no placeholder {name}.",
  },
  unknown_field: { de: "Diese Angabe gibt es nicht.", en: "There is no such field." },
}

/** Names each refused field of a schema's answer. */
export const toProblems = (error: z.ZodError, language: Language): FieldProblem[] =>
  error.issues.flatMap((issue) => problemsOf(issue, language))

function problemsOf(issue: z.core.$ZodIssue, language: Language): FieldProblem[] {
  if (issue.code === "unrecognized_keys") {
    const message = sentences.unknown_field?.[language] ?? ""
    return issue.keys.map((key) => ({ field: [...issue.path, key].join("."), message }))
  }
  const own = sentences[issue.message]?.[language]
  const name = issue.code === "custom" ? String(issue.params?.name ?? "") : ""
  return [
    { field: issue.path.join(".") || "body", message: own?.replace("{name}", `{${name}}`) ?? issue.message },
  ]
}
