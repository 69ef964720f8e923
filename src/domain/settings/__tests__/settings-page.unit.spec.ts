import { readFileSync } from "node:fs"
import { join } from "node:path"
import { settingsSchema } from "../index"
import { taxRateSchema, territorySchema } from "../tax-settings"

const page = readFileSync(join(__dirname, "../../../../docs/settings.md"), "utf8")

/** The names of a schema's fields, at every level, without what stands below lists and maps. */
function fieldsOf(shape: Record<string, unknown>): string[] {
  return Object.entries(shape).flatMap(([name, field]) => [name, ...fieldsOf(innerShape(field))])
}

const innerShape = (field: unknown): Record<string, unknown> =>
  typeof field === "object" && field !== null && "shape" in field ? { ...(field.shape as object) } : {}

const languages = ["de", "en"]
const fields = [settingsSchema, taxRateSchema, territorySchema].flatMap(({ shape }) => fieldsOf(shape))

it.each([...new Set(fields)].filter((name) => !languages.includes(name)))(
  "docs/settings.md has %s",
  (name) => {
    expect(page).toMatch(new RegExp(`[^a-z_]${name}[^a-z_]`))
  }
)
