import { settingName } from "./field-names"
import type { FieldProblem } from "./field-problems"

type Language = "de" | "en"

/** What is wrong with settings, for a sentence in either language: the setting as the page calls it, and what is expected. */
export function tellProblems(problemsIn: (language: Language) => FieldProblem[]): Record<Language, string> {
  const told = (language: Language) =>
    problemsIn(language)
      .map(({ field, message }) => `${settingName(field, language)}: ${message}`)
      .join("; ")
  return { de: told("de"), en: told("en") }
}
