import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LexofficeApiError, SyncError } from "../../../domain/errors"
import { checkVoucher, HalfCent, hasHalfCent, toVoucher, VoucherPayload } from "../../../domain/vouchers"
import { asContactNotReady, createVoucher, Http } from "../../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { describeDifferences } from "../../../domain/incidents"
import { sendOnce } from "../send-once"
import { Booking } from "./choose-categories"
import { DocumentContact } from "./ensure-contact"
import { ClaimedDocument } from "./load-document"

type SendInput = {
  document: ClaimedDocument
  booking: Booking | null
  /** Null: the collective contact */
  contact: DocumentContact | null
  found: string | null
  owner: string
}

export const sendVoucherStepId = "lexoffice-send-voucher"

/**
 * Books a document of the shop's own, once. Has no compensation: a booked voucher is never undone, it
 * is corrected by a credit note.
 * @returns lexoffice's id of the voucher
 */
export const sendVoucherStep = createStep(sendVoucherStepId, async (input: SendInput, { container }) => {
  const { document, contact, found } = input
  if (found !== null) {
    return new StepResponse(found)
  }
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const http = await service.client({ documentId: document.id, priority: document.priority })
  try {
    return new StepResponse(await send(service, http, input, write(input, "to_net")))
  } catch (error) {
    if (hasHalfCent(document.content) && isAboutTax(error)) {
      return new StepResponse(await send(service, http, input, write(input, "to_tax")))
    }
    throw (contact?.isFresh ? asContactNotReady(error) : null) ?? error
  }
})

/** What lexoffice would book must be the document, to the cent, or nothing is sent. */
function write({ document, booking, contact }: SendInput, halfCent: HalfCent): VoucherPayload {
  const { content, number, corrects } = document
  if (booking === null || number === null) {
    throw new Error(`document ${document.id} has no posting categories or no number`)
  }
  const payload = toVoucher({
    content,
    number,
    contactId: contact?.remoteId ?? null,
    rates: booking.rates,
    corrects: corrects?.number ? { number: corrects.number, documentDate: corrects.documentDate } : null,
    halfCent,
  })
  const differences = checkVoucher(payload, content)
  if (differences.length > 0) {
    const params = { differences: describeDifferences(differences) }
    throw new SyncError({ kind: "needs_person", code: "totals_differ_before", params })
  }
  return payload
}

const send = (
  service: LexofficeModuleService,
  http: Http,
  input: SendInput,
  body: VoucherPayload
): Promise<string> =>
  sendOnce(service, input, {
    call: "POST /v1/vouchers",
    body,
    related: null,
    post: (beforeSend) => createVoucher(http, body, { beforeSend }),
  })

/** Refused for the tax of an item and nothing else. Source: lexware public API, errors of vouchers (read 2026-11). */
const isAboutTax = (error: unknown): boolean =>
  error instanceof LexofficeApiError &&
  error.performed === "no" &&
  error.reasons.length > 0 &&
  error.reasons.every(({ code }) => code?.toLowerCase() === "invalid_taxamount")
