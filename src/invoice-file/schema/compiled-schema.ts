import { readSchemaFiles } from "./schema-files"

export type CompiledSchema = Awaited<ReturnType<typeof compile>>

let compiled: Promise<CompiledSchema> | null = null

/** The schema of EN 16931, compiled once in a process and kept. What failed is tried again by the next one who asks. */
export const compiledSchema = (): Promise<CompiledSchema> =>
  (compiled ??= compile().catch((error: unknown) => {
    compiled = null
    throw error
  }))

/** Names are addresses, so that nobody else's file is meant and none is looked for on disk. */
const addressOf = (name: string): string => `factur-x:///${name}`

async function compile() {
  // an ES module that CommonJS can only load so
  const libxml = await import("libxml2-wasm")
  const { main, files } = readSchemaFiles()
  const provider = new libxml.XmlBufferInputProvider({})
  libxml.xmlRegisterInputProvider(provider)
  const names = Object.keys(files)
  names.forEach((name) => provider.addBuffer(addressOf(name), files[name] ?? Buffer.of()))
  const schema = libxml.XmlDocument.fromBuffer(files[main] ?? Buffer.of(), { url: addressOf(main) })
  try {
    return { libxml, validator: libxml.XsdValidator.fromDoc(schema) }
  } finally {
    schema.dispose()
    names.forEach((name) => provider.removeBuffer(addressOf(name)))
  }
}
