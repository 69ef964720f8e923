import { randomUUID } from "node:crypto"

/** A file to upload. lexoffice takes pdf, jpg, png and xml up to 5 242 880 bytes. */
export type UploadFile = { bytes: Buffer; fileName: string; contentType: string }

/** A body and the content type that names its boundary. */
export type EncodedBody = { bytes: Buffer; contentType: string }

/** A multipart/form-data body: the text fields first, then the part `file`. Source: RFC 7578. */
export function encodeMultipart(file: UploadFile, fields: Record<string, string> = {}): EncodedBody {
  const boundary = `----lexoffice-${randomUUID()}`
  const texts = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`)
  )
  const head = Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${quoted(file.fileName)}"\r\n` +
      `Content-Type: ${file.contentType.replace(/[\r\n]/g, "")}\r\n\r\n`
  )
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
  return {
    bytes: Buffer.concat([...texts, head, file.bytes, tail]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  }
}

const quoted = (text: string): string => text.replace(/"/g, "%22").replace(/\r/g, "%0D").replace(/\n/g, "%0A")
