import { incidentTitle } from "../../domain/incidents"

/** What went wrong, in a few words of the reader's language. */
export const causeOf = (code: string): { de: string; en: string } => ({
  de: incidentTitle(code, "de"),
  en: incidentTitle(code, "en"),
})
