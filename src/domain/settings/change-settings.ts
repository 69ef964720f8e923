import { z } from "@medusajs/framework/zod"
import { FieldProblem, toProblems } from "./field-problems"
import { Settings, settingsSchema } from "./settings"

export type ParsedSettings = { ok: true; settings: Settings } | { ok: false; problems: FieldProblem[] }

/**
 * Lays a partial change over a whole set and checks the result. Objects are merged; lists and the
 * maps by payment provider are replaced as a whole, so that an entry can be taken away.
 * @param language of the problems' sentences
 */
export function changeSettings(
  current: Settings,
  change: unknown,
  language: "de" | "en" = "en"
): ParsedSettings {
  const parsed = settingsSchema.safeParse(merge(current, change), {
    error: z.locales[language]().localeError,
  })
  if (parsed.success) {
    return { ok: true, settings: parsed.data }
  }
  return { ok: false, problems: toProblems(parsed.error, language) }
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const replacedAsAWhole = new Set([
  "trigger_by_payment_provider",
  "days_by_payment_provider",
  "payment_names",
  "transaction_id_paths",
])

function merge(current: unknown, change: unknown): unknown {
  if (!isPlainObject(current) || !isPlainObject(change)) {
    return change
  }
  const changes = Object.entries(change)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, replacedAsAWhole.has(key) ? value : merge(current[key], value)])
  return { ...current, ...Object.fromEntries(changes) }
}
