import { Zip, ZipDeflate, ZipPassThrough } from "fflate"

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** A file within an archive. `isPacked`: its bytes are compressed already. */
export type ZipEntry = { name: string; isPacked: boolean; content: Bytes }

/** A ZIP archive, piece by piece: nothing is read before it is asked for, and nothing is kept. */
export async function* zipFile(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const archive = new Zip((error, bytes) => {
    if (error) {
      throw error
    }
    ready.push(bytes)
  })
  for await (const { name, isPacked, content } of entries) {
    const file = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
    archive.add(file)
    for await (const bytes of content) {
      file.push(bytes)
      yield* ready.splice(0)
    }
    file.push(new Uint8Array(0), true)
    yield* ready.splice(0)
  }
  archive.end()
  yield* ready.splice(0)
}
