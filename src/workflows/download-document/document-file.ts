import type { MedusaContainer } from "@medusajs/framework/types"
import { CallPriority } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { ensureFile } from "../own-file"
import { fetchRemoteFile, RemoteDocument } from "./fetch-remote-file"
import { refuseElsewhere } from "../connect/refuse-elsewhere"
import { readStoredFile } from "./stored-file"

export type DocumentFile = { bytes: Buffer; name: string }

/**
 * The file of a finished document, in either delivery mode, for the customer: a PDF, or the XML of an XRechnung
 * (its PDF is a preview only). A document of lexoffice
 * is fetched once: it never changes, so from then on the shop's own copy is used.
 *
 * @returns null while the document is not finished
 * @throws SyncError when the file cannot be had right now
 */
export async function documentFile(
  container: MedusaContainer,
  documentId: string,
  priority: CallPriority
): Promise<DocumentFile | null> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const document = await service.retrieveLexofficeDocument(documentId, {
    select: ["id", "mode", "kind", "state", "finalize", "remote_id", "number", "organization_id"],
  })
  if (document.mode === "own_invoice") {
    const { bytes, name } = await ensureFile(container, documentId)
    return { bytes, name }
  }
  const { id, kind, remote_id, number } = document
  if (document.state !== "transmitted" || !document.finalize || remote_id === null || !number) {
    return null
  }
  const stored = await readStoredFile(container, service, documentId)
  if (stored !== null) {
    return stored
  }
  refuseElsewhere(document)
  const remote: RemoteDocument = { id, kind, remoteId: remote_id, number }
  return fetchRemoteFile(container, service, remote, priority)
}
