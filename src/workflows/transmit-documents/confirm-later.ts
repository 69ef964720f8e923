import type LexofficeModuleService from "../../modules/lexoffice/service"
import { releaseDocument } from "../../modules/lexoffice/sql/claim-documents"

/** Confirmed alone after this, should nobody have done it together with others. */
const confirmAloneAfterMs = 2 * 60_000

/** A document that was sent is given back: it is confirmed later, together with others. */
export const confirmLater = (
  service: LexofficeModuleService,
  documentId: string,
  owner: string
): Promise<boolean> =>
  releaseDocument(service.sql, documentId, owner, {
    waitMs: confirmAloneAfterMs,
    errorCode: null,
    countsAsAttempt: false,
  })
