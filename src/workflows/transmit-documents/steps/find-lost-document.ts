import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getCreditNote, getInvoice, Http, listVouchers } from "../../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { untilCertain } from "../absence"
import { findLost, hasOurTotal } from "../find-lost"
import { ClaimedDocument } from "./load-document"

export const findLostDocumentStepId = "lexoffice-find-lost-document"

/**
 * After a try whose outcome nobody knows: looks the document up by what identifies it, and opens
 * each candidate to compare the printed reference.
 * @returns lexoffice's id of the document; null when it has to be sent
 */
export const findLostDocumentStep = createStep(
  findLostDocumentStepId,
  async ({ document }: { document: ClaimedDocument }, { container }) => {
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const found = await findLost(service, document, (http, { attempts, sentOn }) =>
      lookUp(http, document, sentOn, untilCertain(attempts) === 0)
    )
    return new StepResponse<string | null>(found)
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
    if (hasOurTotal(row, document) && (await carriesReference(http, row.id, document))) {
      hits.push(row.id)
    }
  }
  return hits
}

async function carriesReference(http: Http, id: string, document: ClaimedDocument): Promise<boolean> {
  const found = document.kind === "invoice" ? await getInvoice(http, id) : await getCreditNote(http, id)
  const texts = `${found.introduction ?? ""}\n${found.remark ?? ""}`
  return texts.split(/\s+/).includes(document.content.reference)
}
