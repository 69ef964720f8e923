import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..")
export const demo = join(root, "demo")
export const data = join(demo, ".data")
export const config = join(data, "config")
export const logs = join(data, "logs")
export const plugin = join(root, "node_modules", "medusa-plugin-lexoffice")
