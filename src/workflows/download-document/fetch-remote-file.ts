import type { MedusaContainer } from "@medusajs/framework/types"
import { CallPriority, downloadCreditNoteFile, downloadInvoiceFile } from "../../lexoffice-api"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import type { DocumentFile } from "./document-file"
import { storeFile } from "./stored-file"

/** A finished document in lexoffice. */
export type RemoteDocument = {
  id: string
  kind: "invoice" | "credit_note"
  remoteId: string
  number: string
}

/** Fetches the file that counts by law, a PDF or an XRechnung's XML, and keeps a copy. */
export async function fetchRemoteFile(
  container: MedusaContainer,
  service: LexofficeModuleService,
  { id, kind, remoteId, number }: RemoteDocument,
  priority: CallPriority
): Promise<DocumentFile> {
  const http = await service.client({ documentId: id, priority })
  const download = kind === "invoice" ? downloadInvoiceFile : downloadCreditNoteFile
  const { bytes, contentType } = await download(http, remoteId, "original")
  const file = { bytes, name: `${number}.${contentType.includes("xml") ? "xml" : "pdf"}` }
  await storeFile(container, service, id, file)
  return file
}
