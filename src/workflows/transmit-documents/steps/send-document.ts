import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  Address,
  compareTotals,
  CreditNotePayload,
  InvoicePayload,
  predictTotals,
  Recipient,
  toCreditNote,
  toInvoice,
} from "../../../domain/documents"
import { LexofficeApiError, SyncError } from "../../../domain/errors"
import { asContactNotReady, BeforeSend, createCreditNote, createInvoice, Http } from "../../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { describeDifferences } from "../../../domain/incidents"
import { withLexofficeCountries } from "../../countries"
import { sendOnce } from "../send-once"
import { DocumentContact } from "./ensure-contact"
import { ClaimedDocument } from "./load-document"

type SendInput = {
  document: ClaimedDocument
  contact: DocumentContact | null
  found: string | null
  owner: string
}

/** One way of sending the document: an invoice, or a credit note with or without link to its invoice. */
type Letter =
  | { kind: "invoice"; body: InvoicePayload }
  | { kind: "credit_note"; body: CreditNotePayload; related: boolean }

export const sendDocumentStepId = "lexoffice-send-document"

/**
 * Sends the document, once. Has no compensation: a document in lexoffice is never undone, it is
 * corrected by a credit note.
 * @returns lexoffice's id of the document
 */
export const sendDocumentStep = createStep(sendDocumentStepId, async (input: SendInput, { container }) => {
  if (input.found !== null) {
    return new StepResponse(input.found)
  }
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const http = await service.client({ documentId: input.document.id, priority: input.document.priority })
  const { billing } = await withLexofficeCountries(service, input.document.content.buyer)
  const letter = write(input, billing)
  proveTotals(input.document, letter)
  try {
    return new StepResponse(await sendRelatedOrAlone(service, http, input, letter))
  } catch (error) {
    throw (input.contact?.isFresh ? asContactNotReady(error) : null) ?? error
  }
})

/** lexoffice takes one credit note linked to an invoice, and not always: the next one stands alone and names it. */
async function sendRelatedOrAlone(
  service: LexofficeModuleService,
  http: Http,
  input: SendInput,
  letter: Letter
): Promise<string> {
  try {
    return await send(service, http, input, letter)
  } catch (error) {
    if (letter.kind === "credit_note" && letter.related && isRefusal(error)) {
      return send(service, http, input, { ...letter, related: false })
    }
    throw error
  }
}

/** @param billing the recipient's address as lexoffice calls its country; other addresses are only printed */
function write({ document, contact }: SendInput, billing: Address): Letter {
  const content = { ...document.content, buyer: { ...document.content.buyer, billing } }
  const recipient: Recipient = { contactId: contact?.remoteId ?? null }
  if (document.kind === "invoice") {
    return { kind: "invoice", body: toInvoice(content, recipient) }
  }
  const { corrects } = document
  const named = corrects?.number ? { number: corrects.number, documentDate: corrects.documentDate } : null
  const related = corrects !== null && corrects.remoteId !== null && !corrects.hasRelated
  return { kind: "credit_note", body: toCreditNote(content, recipient, named), related }
}

/** What lexoffice will compute from the payload must be the document, to the cent, or nothing is sent. */
function proveTotals({ content }: ClaimedDocument, { body }: Letter): void {
  const differences = compareTotals(content, predictTotals(body))
  if (differences.length > 0) {
    const params = { differences: describeDifferences(differences) }
    throw new SyncError({ kind: "needs_person", code: "totals_differ_before", params })
  }
}

async function send(
  service: LexofficeModuleService,
  http: Http,
  input: SendInput,
  letter: Letter
): Promise<string> {
  return sendOnce(service, input, {
    call: letter.kind === "invoice" ? "POST /v1/invoices" : "POST /v1/credit-notes",
    body: letter.body,
    related: letter.kind === "credit_note" ? letter.related : null,
    post: (beforeSend) => post(http, input.document, letter, beforeSend),
  })
}

function post(
  http: Http,
  { finalize, corrects }: ClaimedDocument,
  letter: Letter,
  beforeSend: BeforeSend
): Promise<{ id: string }> {
  if (letter.kind === "invoice") {
    return createInvoice(http, letter.body, { finalize, beforeSend })
  }
  const preceding = letter.related && corrects?.remoteId ? { precedingSalesVoucherId: corrects.remoteId } : {}
  return createCreditNote(http, letter.body, { finalize, beforeSend, ...preceding })
}

const isRefusal = (error: unknown): boolean =>
  error instanceof LexofficeApiError && error.code === "data_rejected" && error.performed === "no"
