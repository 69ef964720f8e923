import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { findFile } from "../../modules/lexoffice/sql/document-files"
import { DocumentFile, documentFile } from "./document-file"

type Try = { at: number; file: Promise<DocumentFile | null> }

const pauseMs = 60_000
const tries = new Map<string, Try>()

/**
 * The PDF of a document for its customer. The first download asks lexoffice, all later ones read the
 * shop's copy; while there is no copy, a process asks at most once a minute for a document, so that
 * nobody can use up the account's rate. What came of that try counts for everybody who asks meanwhile.
 */
export async function customerFile(
  container: MedusaContainer,
  documentId: string
): Promise<DocumentFile | null> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const isStored = async () => (await findFile(sql, documentId)) !== null
  if (await isStored()) {
    return documentFile(container, documentId, "interactive")
  }
  forgetOldTries(Date.now())
  const running = tries.get(documentId)
  if (running !== undefined) {
    return running.file
  }
  const file = documentFile(container, documentId, "interactive")
  tries.set(documentId, { at: Date.now(), file })
  const found = await file
  if (await isStored()) {
    tries.delete(documentId)
  }
  return found
}

function forgetOldTries(now: number): void {
  for (const [documentId, { at }] of tries) {
    if (now - at >= pauseMs) {
      tries.delete(documentId)
    }
  }
}
