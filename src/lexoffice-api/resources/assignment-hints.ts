import { BeforeSend, Http } from "../http"
import { AssignmentHint, assignmentHintSchema } from "../schemas/assignment-hint"

/**
 * Proposes a bank line for a document: the one whose reference is the payment's transaction id. For partners with the
 * scope `transaction-assignment-hint.write`; a public key gets `not_found`. Not idempotent, and nothing reads hints
 * back. One hint for a document: a second one is refused (`data_rejected`).
 * @param hint `voucherId` of an invoice or voucher
 * Source: lexware partner API documentation, "transaction-assignment-hint", read 2026-11.
 */
export const createAssignmentHint = (
  http: Http,
  hint: { voucherId: string; externalReference: string },
  options: { beforeSend?: BeforeSend } = {}
): Promise<AssignmentHint> =>
  http.post("/v1/transaction-assignment-hint", { body: hint, schema: assignmentHintSchema, ...options })
