import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import type { Language } from "./admin"

type Texts = { [key: string]: string | Texts }

const folder = join(__dirname, "../../../src/admin/i18n")

const readTexts = (language: Language): Texts =>
  Object.fromEntries(
    readdirSync(join(folder, language))
      .filter((file) => file.endsWith(".json"))
      .map((file) => [
        basename(file, ".json"),
        JSON.parse(readFileSync(join(folder, language, file), "utf8")) as Texts,
      ])
  )

/** The admin's own words by their key, so that a spec reads the same in both languages. */
export function wordsIn(language: Language) {
  const texts = readTexts(language)
  const shown = (value: string | number) =>
    typeof value === "number" ? new Intl.NumberFormat(language).format(value) : value
  return (key: string, values: Record<string, string | number> = {}): string => {
    const text = key
      .split(".")
      .reduce<Texts | string | undefined>(
        (at, part) => (typeof at === "object" ? at[part] : undefined),
        texts
      )
    if (typeof text !== "string") throw new Error(`There is no text ${key} in ${language}`)
    return text.replace(/\{\{(\w+)(?:, number)?\}\}/g, (_, name: string) => shown(values[name] ?? ""))
  }
}
