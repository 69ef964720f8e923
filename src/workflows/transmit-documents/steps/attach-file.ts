import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { attachFile, getVoucher, Http } from "../../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { unknownAttempts } from "../../../modules/lexoffice/sql/attempts"
import { recordFileAttached } from "../../../modules/lexoffice/sql/document-files"
import { ensureFile, OwnFile } from "../../own-file"
import { assertCertainlyAbsent, uploadTimeoutMs } from "../absence"
import { closeAsNotPerformed } from "../adopt"
import { attempt } from "../attempt"
import { ClaimedDocument } from "./load-document"

export const attachFileStepId = "lexoffice-attach-file"

type AttachInput = { document: ClaimedDocument; remoteId: string; owner: string }

/** Attaches the stored file to the voucher, once. Has no compensation: the file belongs to what is booked. */
export const attachFileStep = createStep(
  attachFileStepId,
  async ({ document, remoteId, owner }: AttachInput, { container }) => {
    if (document.isFileAttached) {
      return new StepResponse(null)
    }
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const http = await service.client({ documentId: document.id, priority: document.priority })
    const file = await ensureFile(container, document.id)
    const found = await findLostFile(service, http, remoteId, file)
    const attached = found ?? (await upload(service, http, remoteId, file, owner))
    await recordFileAttached(service.sql, file.id, attached)
    return new StepResponse(null)
  }
)

async function upload(
  service: LexofficeModuleService,
  http: Http,
  remoteId: string,
  file: OwnFile,
  owner: string
): Promise<string> {
  const intent = {
    subject_type: "file" as const,
    subject_id: file.id,
    call: "POST /v1/vouchers/:id/files",
    fingerprint: file.sha256,
    owner,
  }
  const body = { bytes: file.bytes, fileName: file.name, contentType: "application/pdf" }
  const { id } = await attempt(service.sql, intent, (beforeSend) =>
    attachFile(http, remoteId, body, { beforeSend })
  )
  return id
}

/**
 * After an upload whose outcome nobody knows: the voucher was made by us without a file, so one that it
 * has is ours.
 */
async function findLostFile(
  service: LexofficeModuleService,
  http: Http,
  remoteId: string,
  file: OwnFile
): Promise<string | null> {
  const attempts = await unknownAttempts(service.sql, file.id)
  if (attempts.length === 0) {
    return null
  }
  const [found] = (await getVoucher(http, remoteId)).files
  if (found !== undefined) {
    return found
  }
  assertCertainlyAbsent(attempts, uploadTimeoutMs)
  await closeAsNotPerformed(service.sql, attempts)
  return null
}
