import { incidentSentence } from "./incident-sentence"

type Language = "de" | "en"
type Incident = { code: string; params: Record<string, unknown>; opened_at: Date | string }

/** What the dashboard's bell shows. */
export type FeedEntry = {
  /** One entry for each cause and hour: two entries with one key are one */
  key: string
  title: string
  description: string
}

const words = {
  de: {
    title: "lexoffice braucht Sie",
    more: (count: number) => `Offen aus diesem Grund: ${count}.`,
    where: "Mehr dazu unter lexoffice, Posteingang.",
  },
  en: {
    title: "lexoffice needs you",
    more: (count: number) => `Open for this reason: ${count}.`,
    where: "See lexoffice, Inbox.",
  },
}

/**
 * An incident as news. A cause that stops a hundred orders is told once an hour, not a hundred times.
 * @param open how many incidents of this cause are open   @param languages everybody reads the same entry
 */
export function toFeedEntry(incident: Incident, open: number, languages: readonly Language[]): FeedEntry {
  const hour = new Date(incident.opened_at).toISOString().slice(0, 13)
  return {
    key: `lexoffice:incident:${incident.code}:${hour}`,
    title: languages.map((language) => words[language].title).join(" · "),
    description: languages.map((language) => describe(incident, open, language)).join("\n\n"),
  }
}

function describe({ code, params }: Incident, open: number, language: Language): string {
  const { message, nextStep } = incidentSentence(code, params, language)
  const { more, where } = words[language]
  return [message, nextStep, open > 1 ? more(open) : "", where].filter(Boolean).join("\n")
}
