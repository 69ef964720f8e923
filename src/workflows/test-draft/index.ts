import type { MedusaContainer } from "@medusajs/framework/types"
import { testDraftName } from "../../domain/documents"
import { SyncError } from "../../domain/errors"
import { editLink } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { toFailure } from "../transmit-documents/to-failure"
import { sendTestDraftWorkflow } from "./workflow"

export type TestDraft = { remoteId: string; url: string }

/** What lexoffice says about the body that was sent, which concerns no order. */
const refusals = ["data_rejected", "request_refused", "vat_id_rejected", "not_found"]

/**
 * Makes one draft invoice in lexoffice. It is no document of the shop: nothing is stored about it.
 * @throws SyncError `test_draft_unclear` when it may have been made, `test_draft_refused`, or what concerns the account
 */
export async function sendTestDraft(container: MedusaContainer): Promise<TestDraft> {
  const at = new Date()
  const { errors, result } = await sendTestDraftWorkflow(container).run({
    input: { at: at.toISOString() },
    throwOnError: false,
  })
  const [failed] = errors
  if (failed !== undefined) {
    throw explain(failed.error, at)
  }
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  return { remoteId: result.id, url: editLink(service.config.appBaseUrl, "invoice", result.id) }
}

function explain(error: unknown, at: Date): SyncError {
  const { kind, code, params, performed } = toFailure(error)
  if (performed === "unknown") {
    return new SyncError({
      kind: "needs_person",
      code: "test_draft_unclear",
      params: { name: testDraftName(at) },
    })
  }
  const reasons = Array.isArray(params.reasons) ? params.reasons.map(String) : []
  return refusals.includes(code)
    ? new SyncError({ kind: "needs_person", code: "test_draft_refused", params: { reasons } })
    : new SyncError({ kind, code })
}
