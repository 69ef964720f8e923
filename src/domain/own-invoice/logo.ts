import { inflateSync } from "node:zlib"
import { Logo } from "./own-facts"

/** Every document keeps its logo, so it must be small. Bytes. */
const maxSize = 65_536

/** Reads a logo out of a data URL; null when it is none that a PDF/A can hold. */
export function logoOf(dataUrl: string): Logo | null {
  const [, mimeType = "", base64 = ""] =
    /^data:(image\/(?:png|jpeg));base64,([A-Za-z0-9+/]+=*)$/.exec(dataUrl) ?? []
  const bytes = Buffer.from(base64, "base64")
  if (bytes.length === 0 || bytes.length > maxSize) {
    return null
  }
  if (mimeType === "image/png") {
    return isPlainPng(bytes) ? { fileName: "logo.png", base64, mimeType } : null
  }
  return mimeType === "image/jpeg" && isRgbOrGrey(bytes) ? { fileName: "logo.jpg", base64, mimeType } : null
}

/** Pixels of either side: more than any print needs. */
const maxSide = 2_000

/** Signature, header, no interlacing, and pixels that unpack: a broken picture would stop every document. */
function isPlainPng(bytes: Buffer): boolean {
  const chunks = pngChunks(bytes)
  const header = chunks[0]?.data
  if (chunks[0]?.type !== "IHDR" || header?.length !== 13 || chunks.at(-1)?.type !== "IEND") {
    return false
  }
  const isSmall = header.readUInt32BE(0) <= maxSide && header.readUInt32BE(4) <= maxSide
  const pixels = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data))
  return isSmall && header[12] === 0 && unpacks(pixels)
}

type Chunk = { type: string; data: Buffer }

/** Source: PNG specification, chapter 5: length, type, data, checksum. */
function pngChunks(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = []
  if (bytes.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n") {
    return chunks
  }
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString("latin1", at + 4, at + 8)
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return chunks
}

function unpacks(pixels: Buffer): boolean {
  try {
    return inflateSync(pixels, { maxOutputLength: 8 * maxSide * maxSide + maxSide }).length > 0
  } catch {
    // not packed as a PNG is: the answer is no
    return false
  }
}

/** The first frame header tells the number of colours; four would be CMYK. Source: ITU T.81, B.2.2. */
function isRgbOrGrey(bytes: Buffer): boolean {
  if (bytes.readUInt16BE(0) !== 0xffd8) {
    return false
  }
  let at = 2
  while (at + 10 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xc3
    if (isFrame) {
      return bytes[at + 9] === 1 || bytes[at + 9] === 3
    }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return false
}
