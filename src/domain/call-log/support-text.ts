import { actorWords } from "./actor-kind"
import { maskCall } from "./mask-call"

type Language = "de" | "en"

/** A call as lexoffice's support needs it. */
export type SupportedCall = {
  at: Date
  actor: string | null
  method: string
  path: string
  status: number | null
  requestId: string | null
  error: string | null
  durationMs: number
  request: unknown
  response: unknown
}

const words = {
  de: {
    ...{ title: "Aufruf der lexoffice-Schnittstelle", at: "Zeitpunkt (UTC)", status: "Status" },
    ...{
      actor: "Ausgelöst von",
      noAnswer: "keine Antwort",
      requestId: "Anfrage-ID",
      duration: "Dauer",
      error: "Fehler",
    },
    ...{ request: "Gesendet", response: "Antwort", masked: "Personenbezogene Daten sind durch *** ersetzt." },
  },
  en: {
    ...{ title: "Call to the lexoffice API", at: "Time (UTC)", status: "Status" },
    ...{
      actor: "Caused by",
      noAnswer: "no answer",
      requestId: "Request id",
      duration: "Duration",
      error: "Error",
    },
    ...{ request: "Sent", response: "Answer", masked: "Personal data is replaced by ***." },
  },
} as const

/** Plain text for lexoffice's support, always without personal data. */
export function supportText(call: SupportedCall, language: Language): string {
  const say = words[language]
  const { path, error, request, response } = maskCall(call)
  return [
    say.title,
    `${say.at}: ${call.at.toISOString()}`,
    `${say.actor}: ${actorWords(call.actor, language)}`,
    `${call.method} ${path}`,
    `${say.status}: ${call.status ?? say.noAnswer}`,
    ...(call.requestId === null ? [] : [`${say.requestId}: ${call.requestId}`]),
    `${say.duration}: ${call.durationMs} ms`,
    ...(error === null ? [] : [`${say.error}: ${error}`]),
    ...body(say.request, request),
    ...body(say.response, response),
    "",
    say.masked,
  ].join("\n")
}

const body = (name: string, value: unknown): string[] =>
  value === null || value === undefined
    ? []
    : ["", `${name}:`, typeof value === "string" ? value : JSON.stringify(value, null, 2)]
