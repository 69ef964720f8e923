import type { MedusaContainer } from "@medusajs/framework/types"
import { downloadCreditNoteFile, downloadInvoiceFile } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"

export type DocumentFile = { bytes: Buffer; name: string }

/** The document's file, fetched from lexoffice. Null while it is not there yet. */
export async function downloadDocument(
  container: MedusaContainer,
  documentId: string,
  format: "pdf" | "xml"
): Promise<DocumentFile | null> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const document = await service.retrieveLexofficeDocument(documentId, {
    select: ["id", "kind", "remote_id", "number"],
  })
  if (document.remote_id === null) {
    return null
  }
  const http = await service.client({ documentId, priority: "interactive" })
  const download = document.kind === "invoice" ? downloadInvoiceFile : downloadCreditNoteFile
  const { bytes } = await download(http, document.remote_id, format)
  return { bytes, name: `${document.number || document.id}.${format}` }
}
