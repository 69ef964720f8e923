import type { MedusaContainer } from "@medusajs/framework/types"
import { downloadCreditNoteFile, downloadInvoiceFile } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"

/** The document's PDF, fetched from lexoffice. Null while it is not there yet. */
export async function downloadPdf(
  container: MedusaContainer,
  documentId: string
): Promise<{ bytes: Buffer; name: string } | null> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const document = await service.retrieveLexofficeDocument(documentId, {
    select: ["id", "kind", "remote_id", "number"],
  })
  if (document.remote_id === null) {
    return null
  }
  const http = await service.client({ documentId, priority: "interactive" })
  const download = document.kind === "invoice" ? downloadInvoiceFile : downloadCreditNoteFile
  const { bytes } = await download(http, document.remote_id, "pdf")
  return { bytes, name: document.number || document.id }
}
