import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"

/**
 * Tables for kerning, ligatures and screens. Reading them anew for each document takes longer than all the
 * rest of it. Source: OpenType specification, table directory.
 */
const leftOut = new Set([
  "GPOS",
  "GSUB",
  "GDEF",
  "kern",
  "fpgm",
  "prep",
  "cvt ",
  "gasp",
  "hdmx",
  "LTSH",
  "VDMX",
])

const headerLength = 12
const recordLength = 16

/** A font without the tables that a printed document does not need. */
export function withoutTables(font: Buffer): Buffer {
  const count = font.readUInt16BE(4)
  const records = Array.from({ length: count }, (_, index) => {
    const at = headerLength + index * recordLength
    return { record: font.subarray(at, at + recordLength), tag: font.toString("latin1", at, at + 4) }
  }).filter(({ tag }) => !leftOut.has(tag))
  const header = Buffer.from(font.subarray(0, headerLength))
  header.writeUInt16BE(records.length, 4)
  let offset = headerLength + records.length * recordLength
  const directory: Buffer[] = []
  const tables: Buffer[] = []
  for (const { record } of records) {
    const [start, length] = [record.readUInt32BE(8), record.readUInt32BE(12)]
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4)
    font.copy(padded, 0, start, start + length)
    const entry = Buffer.from(record)
    entry.writeUInt32BE(offset, 8)
    directory.push(entry)
    tables.push(padded)
    offset += padded.length
  }
  return Buffer.concat([header, ...directory, ...tables])
}

const folder = join(dirname(require.resolve("pdfmake/package.json")), "fonts", "Roboto")
const files = new Map(
  ["Roboto-Regular.ttf", "Roboto-Medium.ttf"].map((name) => [
    name,
    withoutTables(readFileSync(join(folder, name))),
  ])
)

/** The fonts of all documents by pdfmake's names, and where it finds them: read once, kept in memory. */
export const fonts = { Roboto: { normal: "Roboto-Regular.ttf", bold: "Roboto-Medium.ttf" } }
export const fontFiles = {
  existsSync: (name: unknown): boolean => typeof name === "string" && files.has(name),
  readFileSync: (name: string): Buffer | undefined => files.get(name),
}
