import { IncidentText } from "./incident-text"
import { incidentTexts } from "./texts"

type Language = "de" | "en"

/** One sentence and one next step for a person. Unknown codes are shown as they are. */
export function incidentSentence(
  code: string,
  params: Record<string, unknown>,
  language: Language
): IncidentText {
  const text = incidentTexts[code]?.[language]
  if (!text) {
    return { message: `${code}: ${JSON.stringify(params)}`, nextStep: "" }
  }
  return { message: fill(text.message, params, language), nextStep: fill(text.nextStep, params, language) }
}

const fill = (text: string, params: Record<string, unknown>, language: Language): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => show(params[name], language))

/** A list is shown with semicolons, a text in two languages in the right one. */
function show(value: unknown, language: Language): string {
  if (Array.isArray(value)) {
    return value.map((entry) => show(entry, language)).join("; ")
  }
  if (isTranslated(value)) {
    return value[language]
  }
  if (typeof value === "string" || typeof value === "number") {
    return String(value)
  }
  return value === null || value === undefined ? "–" : JSON.stringify(value)
}

const isTranslated = (value: unknown): value is Record<Language, string> =>
  typeof value === "object" && value !== null && "de" in value && "en" in value
