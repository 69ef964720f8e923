import { createHash } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SyncError } from "../../domain/errors"
import { renderOwnDocument } from "../../invoice-file"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { findFile, recordFile, StoredFile } from "../../modules/lexoffice/sql/document-files"
import { closeOne } from "../incidents/close-incidents"
import { openDocumentIncident } from "../incidents/open-document-incident"
import { tellOpened } from "../incidents/tell-opened"
import { loadPrintable } from "./load-printable"

/** A document of the shop's own, as it was stored. */
export type OwnFile = StoredFile & { bytes: Buffer }

/**
 * The file of a document of the shop's own: made and stored when it is asked for the first time; from
 * then on the stored bytes, and no others, are what is sent, attached and downloaded.
 * @throws SyncError `own_invoice_incomplete`, `file_not_stored`, `file_unreadable`, `file_changed`
 */
export async function ensureFile(container: MedusaContainer, documentId: string): Promise<OwnFile> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const stored = await findFile(service.sql, documentId)
  return stored === null
    ? store(container, service, documentId)
    : read(container, service, documentId, stored)
}

async function store(
  container: MedusaContainer,
  service: LexofficeModuleService,
  documentId: string
): Promise<OwnFile> {
  const { pdf, fileName: name } = await renderOwnDocument(await loadPrintable(service, documentId))
  const bytes = Buffer.from(pdf)
  // not by its number: Medusa's own file provider serves private files to whoever guesses the name
  const id = await upload(container, `${documentId}.pdf`, bytes)
  const file = { id, name, sha256: sha256(bytes) }
  if (await recordFile(service.sql, documentId, file)) {
    return { ...file, bytes }
  }
  await container.resolve(Modules.FILE).deleteFiles(id)
  return ensureFile(container, documentId)
}

async function upload(container: MedusaContainer, filename: string, bytes: Buffer): Promise<string> {
  try {
    const { id } = await container.resolve(Modules.FILE).createFiles({
      filename,
      mimeType: "application/pdf",
      content: bytes.toString("base64"),
      access: "private",
    })
    return id
  } catch (cause) {
    throw new SyncError({
      kind: "retryable",
      code: "file_not_stored",
      params: { message: wordsOf(cause) },
      cause,
    })
  }
}

async function read(
  container: MedusaContainer,
  service: LexofficeModuleService,
  documentId: string,
  file: StoredFile
): Promise<OwnFile> {
  const bytes = await download(container, file)
  if (sha256(bytes) !== file.sha256) {
    const params = { file_name: file.name, file_id: file.id }
    await tellOpened(container, await openDocumentIncident(service, documentId, "file_changed", { params }))
    throw new SyncError({ kind: "needs_person", code: "file_changed", params })
  }
  const subject = { type: "document" as const, id: documentId }
  await closeOne(container, subject, "file_changed", { by: "system", resolution: "succeeded" })
  return { ...file, bytes }
}

async function download(container: MedusaContainer, { id, name }: StoredFile): Promise<Buffer> {
  try {
    return await container.resolve(Modules.FILE).getAsBuffer(id)
  } catch (cause) {
    const params = { file_name: name, message: wordsOf(cause) }
    throw new SyncError({ kind: "retryable", code: "file_unreadable", params, cause })
  }
}

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex")

const wordsOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 200)
