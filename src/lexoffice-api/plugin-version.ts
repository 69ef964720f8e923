import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

const PLUGIN = "medusa-plugin-lexoffice"

/** `medusa-plugin-lexoffice/<version>`, from the package.json above this file; without version when not found. */
export const userAgent: string = findUserAgent(__dirname)

function findUserAgent(folder: string): string {
  const file = join(folder, "package.json")
  const manifest: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null
  if (isManifest(manifest) && manifest.name === PLUGIN) {
    return `${PLUGIN}/${manifest.version}`
  }
  const parent = dirname(folder)
  return parent === folder ? PLUGIN : findUserAgent(parent)
}

function isManifest(value: unknown): value is { name: string; version: string } {
  return typeof value === "object" && value !== null && "name" in value && "version" in value
}
