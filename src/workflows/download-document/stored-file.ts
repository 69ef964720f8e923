import { createHash } from "node:crypto"
import { extname } from "node:path"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { fileType } from "../../domain/documents"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { findFile, recordFile, StoredFile } from "../../modules/lexoffice/sql/document-files"
import type { DocumentFile } from "./document-file"

/**
 * The shop's copy of a document that lexoffice made.
 * @returns null when there is none, or it is not what was stored: then it is forgotten, for lexoffice has the original
 */
export async function readStoredFile(
  container: MedusaContainer,
  service: LexofficeModuleService,
  documentId: string
): Promise<DocumentFile | null> {
  const stored = await findFile(service.sql, documentId)
  if (stored === null) {
    return null
  }
  const bytes = await read(container, stored)
  if (bytes === null || sha256(bytes) !== stored.sha256) {
    await forget(service, documentId, stored)
    return null
  }
  return { bytes, name: stored.name }
}

/** Keeps a copy. A copy only saves requests, so nothing fails because of it. */
export async function storeFile(
  container: MedusaContainer,
  service: LexofficeModuleService,
  documentId: string,
  { bytes, name }: DocumentFile
): Promise<void> {
  const files = container.resolve(Modules.FILE)
  try {
    // not the number: some providers serve files to whoever knows the name
    const { id } = await files.createFiles({
      filename: `${documentId}${extname(name)}`,
      mimeType: fileType(name),
      content: bytes.toString("base64"),
      access: "private",
    })
    if (!(await recordFile(service.sql, documentId, { id, name, sha256: sha256(bytes) }))) {
      await files.deleteFiles(id)
    }
  } catch (error) {
    warn(container, `the file of ${documentId} could not be stored`, error)
  }
}

async function read(container: MedusaContainer, { id }: StoredFile): Promise<Buffer | null> {
  try {
    return await container.resolve(Modules.FILE).getAsBuffer(id)
  } catch (error) {
    warn(container, `the stored file ${id} could not be read`, error)
    return null
  }
}

async function forget(
  service: LexofficeModuleService,
  documentId: string,
  { id }: StoredFile
): Promise<void> {
  await service.sql.execute(
    `update lexoffice_document set file_id = null, file_name = null, file_sha256 = null, file_stored_at = null
     where id = ? and file_id = ? and mode = 'lexoffice_invoice'`,
    [documentId, id]
  )
}

function warn(container: MedusaContainer, what: string, error: unknown): void {
  container.resolve(ContainerRegistrationKeys.LOGGER).warn(`lexoffice: ${what}: ${String(error)}`)
}

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex")
