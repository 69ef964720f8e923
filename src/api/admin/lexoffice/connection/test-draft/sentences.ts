import type { SyncError } from "../../../../../domain/errors"
import type { Language } from "../../serialize/language"

type Sentences = Record<Language, (params: SyncError["params"]) => string>

const nameOf = ({ name }: SyncError["params"]): string => (typeof name === "string" ? name : "")

const reasonsOf = ({ reasons }: SyncError["params"]): string =>
  Array.isArray(reasons) ? reasons.join("; ") : ""

const sentences: Record<string, Sentences> = {
  test_draft_unclear: {
    de: (params) =>
      `lexoffice hat nicht geantwortet. Ob der Entwurf entstanden ist, ist unklar: Sehen Sie in lexoffice nach einem Entwurf an „${nameOf(params)}“, bevor Sie es erneut versuchen.`,
    en: (params) =>
      `lexoffice did not answer, so it is unclear whether the draft was made. Look in lexoffice for a draft named “${nameOf(params)}” before you try again.`,
  },
  test_draft_refused: {
    de: (params) => `lexoffice hat den Entwurf abgelehnt: ${reasonsOf(params)}`,
    en: (params) => `lexoffice refused the draft: ${reasonsOf(params)}`,
  },
}

/** What a person reads about a test draft that did not come back; null when something else is the matter. */
export const draftSentence = ({ code, params }: SyncError, language: Language): string | null =>
  sentences[code]?.[language](params) ?? null
