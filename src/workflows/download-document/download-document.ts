import type { MedusaContainer } from "@medusajs/framework/types"
import { downloadCreditNoteFile, downloadInvoiceFile } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { embeddedXml, ensureFile } from "../own-file"
import { refuseElsewhere } from "../connect/refuse-elsewhere"
import type { DocumentFile } from "./document-file"
import { readStoredFile } from "./stored-file"

/**
 * The document's file: the stored one of an own document, else fetched from lexoffice. Null while it
 * is not there yet.
 */
export async function downloadDocument(
  container: MedusaContainer,
  documentId: string,
  format: "pdf" | "xml"
): Promise<DocumentFile | null> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const document = await service.retrieveLexofficeDocument(documentId, {
    select: ["id", "mode", "kind", "remote_id", "number", "file_id", "organization_id"],
  })
  if (document.mode === "own_invoice") {
    return document.file_id === null ? null : ownDocument(container, documentId, format)
  }
  if (document.remote_id === null) {
    return null
  }
  const stored =
    document.organization_id === null || format === "xml"
      ? null
      : await readStoredFile(container, service, documentId)
  if (stored !== null) {
    return stored
  }
  refuseElsewhere(document)
  const http = await service.client({ documentId, priority: "interactive" })
  const download = document.kind === "invoice" ? downloadInvoiceFile : downloadCreditNoteFile
  const { bytes } = await download(http, document.remote_id, format)
  return { bytes, name: `${document.number || document.id}.${format}` }
}

async function ownDocument(
  container: MedusaContainer,
  documentId: string,
  format: "pdf" | "xml"
): Promise<DocumentFile | null> {
  const { bytes, name } = await ensureFile(container, documentId)
  if (format === "pdf") {
    return { bytes, name }
  }
  const xml = embeddedXml(bytes)
  return xml === null ? null : { bytes: xml, name: name.replace(/\.pdf$/i, ".xml") }
}
