import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { berlinDay } from "../../../domain/documents"
import { getCreditNote, getInvoice, Http, listVouchers, VoucherlistRow } from "../../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { unknownAttempts } from "../../../modules/lexoffice/sql/attempts"
import { untilCertain } from "../absence"
import { adoptOrGiveUp } from "../adopt"
import { ClaimedDocument } from "./load-document"

export const findLostDocumentStepId = "lexoffice-find-lost-document"

/**
 * After a try whose outcome nobody knows: looks the document up by what identifies it, and opens
 * each candidate to compare the printed reference. One hit is ours. None is only an answer once
 * the lists had time; then the document may be sent again. More than one is for a person.
 *
 * @returns lexoffice's id of the document; null when it has to be sent
 */
export const findLostDocumentStep = createStep(
  findLostDocumentStepId,
  async ({ document }: { document: ClaimedDocument }, { container }) => {
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const attempts = document.remoteId === null ? await unknownAttempts(service.sql, document.id) : []
    const first = attempts[0]
    if (!first) {
      return new StepResponse<string | null>(document.remoteId)
    }
    const http = await service.client({ documentId: document.id, priority: document.priority })
    const hits = await lookUp(
      http,
      document,
      berlinDay(new Date(first.started_at)),
      untilCertain(attempts) === 0
    )
    return new StepResponse<string | null>(await adoptOrGiveUp(service.sql, document, attempts, hits))
  }
)

/**
 * The documents that carry our reference. Those of its contact are few; before absence is taken
 * for certain, all of that day are asked, since a document with an address of its own may not be listed with its contact.
 */
async function lookUp(
  http: Http,
  document: ClaimedDocument,
  sentOn: string,
  isLastLook: boolean
): Promise<string[]> {
  const { contactId } = document
  const ofContact =
    contactId === null ? [] : await find(http, document, { createdDateFrom: sentOn, contactId })
  if (ofContact.length > 0 || (contactId !== null && !isLastLook)) {
    return ofContact
  }
  return find(http, document, { createdDateFrom: sentOn })
}

async function find(
  http: Http,
  document: ClaimedDocument,
  filter: { createdDateFrom: string; contactId?: string }
): Promise<string[]> {
  const types = [document.kind === "invoice" ? "invoice" : "creditnote"] as const
  const hits: string[] = []
  for await (const row of listVouchers(http, { types, statuses: "any", ...filter })) {
    if (couldBeOurs(row, document) && (await carriesReference(http, row.id, document))) {
      hits.push(row.id)
    }
  }
  return hits
}

const couldBeOurs = (row: VoucherlistRow, document: ClaimedDocument): boolean =>
  row.totalAmount === null || Math.round(row.totalAmount * 100) === document.totalCents

async function carriesReference(http: Http, id: string, document: ClaimedDocument): Promise<boolean> {
  const found = document.kind === "invoice" ? await getInvoice(http, id) : await getCreditNote(http, id)
  const texts = `${found.introduction ?? ""}\n${found.remark ?? ""}`
  return texts.split(/\s+/).includes(document.content.reference)
}
