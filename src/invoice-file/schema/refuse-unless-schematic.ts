import { SyncError } from "../../domain/errors"
import { CompiledSchema, compiledSchema } from "./compiled-schema"

/** What an incident has room for. */
const maxElements = 5
const maxLength = 300

/**
 * Lets only XML through that follows the schema of EN 16931 as Factur-X has it.
 * @throws SyncError `own_invoice_xml_invalid` with `elements`: where in the document, and what is wrong there
 */
export async function refuseUnlessSchematic(xml: string): Promise<void> {
  const objections = await schemaObjections(xml)
  if (objections.length > 0) {
    throw new SyncError({
      kind: "needs_person",
      code: "own_invoice_xml_invalid",
      params: { elements: objections.slice(0, maxElements) },
      message: `the XML does not follow its schema: ${objections.join("; ")}`,
    })
  }
}

/** What the schema objects to; empty when nothing. */
export async function schemaObjections(xml: string): Promise<string[]> {
  const schema = await compiledSchema()
  try {
    validate(schema, xml)
    return []
  } catch (error) {
    if (error instanceof schema.libxml.XmlLibError) {
      return error.details.map(inWords)
    }
    throw error
  }
}

/** The document lies in the memory of WebAssembly, where nothing is freed by itself. */
function validate({ libxml, validator }: CompiledSchema, xml: string): void {
  const document = libxml.XmlDocument.fromString(xml)
  try {
    validator.validate(document)
  } finally {
    document.dispose()
  }
}

/** The element's path, and the sentence without namespaces. */
const inWords = ({ xpath, message }: { xpath?: string; message: string }): string =>
  [xpath, message.replace(/\{urn:[^}]*\}/g, "").trim()]
    .filter((part) => part !== undefined)
    .join(": ")
    .slice(0, maxLength)
