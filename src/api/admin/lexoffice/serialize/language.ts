import type { MedusaRequest } from "@medusajs/framework/http"

export type Language = "de" | "en"

/** The language of sentences in an answer: German when the caller prefers it, else English. */
export function languageOf(req: MedusaRequest): Language {
  const preferred = (req.headers["accept-language"] ?? "")
    .split(",")
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((tag) => tag === "de" || tag === "en")
  return preferred === "de" ? "de" : "en"
}
