/** A delivery has some 300 bytes. */
const mostBytes = 16 * 1024
/** Nobody is listened to for longer: the connection is cut. */
const cutAtBytes = 1024 * 1024

/** The body as it came, which is what lexoffice signed. @returns null: it is larger than any delivery */
export async function readBody(request: AsyncIterable<Buffer>): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const bytes of request) {
    size += bytes.length
    if (size <= mostBytes) {
      chunks.push(bytes)
    }
    if (size > cutAtBytes) {
      return null
    }
  }
  return size > mostBytes ? null : Buffer.concat(chunks)
}
