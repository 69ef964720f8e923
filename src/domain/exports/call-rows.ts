import { Cell, number, Table, text } from "./cell"

type Language = "de" | "en"

/** A call to lexoffice without its bodies. */
export type ExportedCall = {
  at: Date
  method: string
  path: string
  status: number | null
  durationMs: number
  error: string | null
  requestId: string | null
  /** Number of the document it was about, or its reference while it has none */
  document: string | null
  /** Who caused it, in words */
  actor: string
}

const berlinClock = (locale: string) =>
  new Intl.DateTimeFormat(locale, {
    timeZone: "Europe/Berlin",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  })

const headings: Record<Language, Table> = {
  de: {
    title: "Protokoll",
    columns: [
      "Zeitpunkt (deutsche Zeit)",
      "Methode",
      "Pfad",
      "Status",
      "Dauer in ms",
      "Fehler",
      "Anfrage-ID",
      "Beleg",
      "Ausgelöst von",
    ],
  },
  en: {
    title: "Log",
    columns: [
      "Time (Berlin)",
      "Method",
      "Path",
      "Status",
      "Duration in ms",
      "Error",
      "Request id",
      "Document",
      "Caused by",
    ],
  },
}

/** Name and columns of the export. */
export const callTable = (language: Language): Table => headings[language]

const cutTexts: Record<Language, (count: string) => string> = {
  de: (count) =>
    `Gekürzt: nur die neuesten ${count} Aufrufe. Wählen Sie einen kürzeren Zeitraum, um ältere zu laden.`,
  en: (count) => `Cut: only the newest ${count} calls. Choose a shorter period to download older ones.`,
}

/** The last row of a file that does not hold all. */
export const cutRow = (most: number, language: Language): Cell[] => [
  text(cutTexts[language](new Intl.NumberFormat(language).format(most))),
]

/** `10.05.2026 12:00:09` in German, `2026-05-10 12:00:09` in English: as days in other exports. */
const clocks: Record<Language, Intl.DateTimeFormat> = {
  de: berlinClock("de-DE"),
  en: berlinClock("sv-SE"),
}

/** One row for each call; the time is German. */
export const callRow = (call: ExportedCall, language: Language): Cell[] => [
  text(clocks[language].format(call.at).replace(",", "")),
  text(call.method),
  text(call.path),
  number(call.status),
  number(call.durationMs),
  text(call.error),
  text(call.requestId),
  text(call.document),
  text(call.actor),
]
