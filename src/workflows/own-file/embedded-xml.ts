import { inflateSync } from "node:zlib"

/**
 * Takes the XML out of a PDF that we made: the content of its embedded file, byte for byte.
 * @returns null when nothing is embedded
 * Source: ISO 32000, 7.11.4: an embedded file is a stream of the type `EmbeddedFile`.
 */
export function embeddedXml(pdf: Buffer): Buffer | null {
  // one character a byte, so that positions agree
  const text = pdf.toString("latin1")
  const marked = /\/Type\s*\/EmbeddedFile\b/.exec(text)
  const head = marked === null ? null : /\bstream\r?\n/.exec(text.slice(marked.index))
  if (marked === null || head === null) {
    return null
  }
  const from = marked.index + head.index + head[0].length
  const to = text.indexOf("endstream", from)
  const dictionary = text.slice(text.lastIndexOf(" obj", marked.index), from)
  const content = pdf.subarray(from, to)
  return dictionary.includes("/FlateDecode") ? inflateSync(content) : content.subarray(0, -1)
}
