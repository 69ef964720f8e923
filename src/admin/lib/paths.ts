/** Where a value stands in nested settings. */
export type Path = readonly string[]

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value)

/** A copy with another value at one place; the places around it are made where they are missing. */
export function withValueAt(
  target: Record<string, unknown>,
  path: Path,
  value: unknown
): Record<string, unknown> {
  const [key = "", ...rest] = path
  const inner = target[key]
  return {
    ...target,
    [key]: rest.length ? withValueAt(isRecord(inner) ? inner : {}, rest, value) : value,
  }
}

/**
 * Where the translation files hold the words for a setting: without positions in lists (`tax_rates.0.country`),
 * and once for both languages of a text (`texts.de.invoice_title`).
 */
export const wordsOf = (name: string) =>
  name.replace(/\.\d+(?=\.|$)/g, "").replace(/^texts\.(de|en)\./, "texts.")

/** Whether a name is the other's, or of something within it. */
export const isWithin = (name: string, outer: string) => name === outer || name.startsWith(`${outer}.`)
