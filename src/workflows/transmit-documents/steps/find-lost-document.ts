import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { getCreditNote, getInvoice, Http, listVouchers, VoucherlistRow } from "../../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { knownRemoteIds } from "../../../modules/lexoffice/sql/known-remote-ids"
import type { Sql } from "../../../modules/lexoffice/sql/sql"
import { untilCertain } from "../absence"
import { findLost, hasOurTotal, MadeOn, oldestFirst } from "../find-lost"
import { ClaimedDocument } from "./load-document"

export const findLostDocumentStepId = "lexoffice-find-lost-document"

/**
 * After a try whose outcome nobody knows: looks the document up by what identifies it, and opens
 * each candidate that is no other document of ours, to compare the printed reference.
 * @returns lexoffice's id of the document; null when it has to be sent
 */
export const findLostDocumentStep = createStep(
  findLostDocumentStepId,
  async ({ document }: { document: ClaimedDocument }, { container }) => {
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const found = await findLost(service, document, (http, { attempts, madeOn }) =>
      lookUp({ http, sql: service.sql, document }, madeOn, untilCertain(attempts) === 0)
    )
    return new StepResponse<string | null>(found)
  }
)

type Search = { http: Http; sql: Sql; document: ClaimedDocument }

/**
 * Whether a row of the list may be the document: by its total or by its recipient. The total alone would not do: a
 * document that came out with another one, which is told once it is found, would be sent a second time.
 */
const mayBeOurs = (row: VoucherlistRow, document: ClaimedDocument): boolean =>
  hasOurTotal(row, document) ||
  (row.contactId !== null && row.contactId === document.contactId) ||
  row.contactName === document.content.buyer.billing.name

/**
 * The documents that carry our reference. Those of its contact are few; before absence is taken
 * for certain, all of that day are asked, since a document with an address of its own may not be listed with its contact.
 */
async function lookUp(search: Search, madeOn: MadeOn, isLastLook: boolean): Promise<string[]> {
  const { contactId } = search.document
  const ofContact = contactId === null ? [] : await find(search, { ...madeOn, contactId })
  if (ofContact.length > 0 || (contactId !== null && !isLastLook)) {
    return ofContact
  }
  return find(search, madeOn)
}

async function find(
  { http, sql, document }: Search,
  filter: MadeOn & { contactId?: string }
): Promise<string[]> {
  const types = [document.kind === "invoice" ? "invoice" : "creditnote"] as const
  // a row may come twice
  const candidates = new Map<string, VoucherlistRow>()
  for await (const row of listVouchers(http, { types, statuses: "any", ...filter }, oldestFirst)) {
    if (mayBeOurs(row, document)) {
      candidates.set(row.id, row)
    }
  }
  const known = await knownRemoteIds(sql, [...candidates.keys()])
  const hits: VoucherlistRow[] = []
  for (const row of candidates.values()) {
    if (!known.has(row.id) && (await carriesReference(http, row.id, document))) {
      hits.push(row)
    }
  }
  return withoutVoided(hits).map(({ id }) => id)
}

/** A person who found two of them voided one: the other one is ours. */
function withoutVoided(hits: readonly VoucherlistRow[]): readonly VoucherlistRow[] {
  const valid = hits.filter(({ voucherStatus }) => voucherStatus !== "voided")
  return valid.length > 0 ? valid : hits
}

async function carriesReference(http: Http, id: string, document: ClaimedDocument): Promise<boolean> {
  const found = document.kind === "invoice" ? await getInvoice(http, id) : await getCreditNote(http, id)
  const texts = `${found.introduction ?? ""}\n${found.remark ?? ""}`
  return texts.split(/\s+/).includes(document.content.reference)
}
