import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "@medusajs/framework/zod"

export type Texts = { [name: string]: string | Texts }

const schema: z.ZodType<Texts> = z.lazy(() => z.record(z.string(), z.union([z.string(), schema])))

/** What the admin's pages say, by file and key. */
export function adminTexts(language: "de" | "en"): Texts {
  const folder = join(__dirname, "../../admin/i18n", language)
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"))
  return Object.fromEntries(
    names.map((name) => [
      name.replace(".json", ""),
      schema.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))),
    ])
  )
}

/** The texts below a key such as `document.states`. */
export function textsAt(texts: Texts, path: string): Texts {
  const found = path
    .split(".")
    .reduce<string | Texts | undefined>((at, key) => (typeof at === "object" ? at[key] : undefined), texts)
  if (typeof found !== "object") throw new Error(`no texts at ${path}`)
  return found
}
