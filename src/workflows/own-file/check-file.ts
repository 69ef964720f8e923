import type { MedusaContainer } from "@medusajs/framework/types"
import { SyncError } from "../../domain/errors"
import { ensureFile } from "./ensure-file"

/** Looks whether a stored file is the one that was made, which opens or closes its incident. */
export async function checkFile(container: MedusaContainer, documentId: string): Promise<void> {
  try {
    await ensureFile(container, documentId)
  } catch (error) {
    // expected: the incident about it stays open
    if (!(error instanceof SyncError)) {
      throw error
    }
  }
}
