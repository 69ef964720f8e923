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
}

const headings: Record<Language, Table> = {
  de: {
    title: "Protokoll",
    columns: ["Zeitpunkt", "Methode", "Pfad", "Status", "Dauer in ms", "Fehler", "Anfrage-ID", "Beleg"],
  },
  en: {
    title: "Log",
    columns: ["Time", "Method", "Path", "Status", "Duration in ms", "Error", "Request id", "Document"],
  },
}

/** Name and columns of the export. */
export const callTable = (language: Language): Table => headings[language]

/** One row for each call; the time is UTC. */
export const callRow = (call: ExportedCall): Cell[] => [
  text(call.at.toISOString()),
  text(call.method),
  text(call.path),
  number(call.status),
  number(call.durationMs),
  text(call.error),
  text(call.requestId),
  text(call.document),
]
