import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { berlinDay } from "../../domain/documents"
import { LexofficeApiError } from "../../domain/errors"
import { Dunning, withDunning, withoutDunning } from "../../domain/settlement"
import { getDunning, getInvoice, Http } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { findDunned, recordDunnings } from "../../modules/lexoffice/sql/dunnings"
import { findByRemoteIds, SettlementRow } from "../../modules/lexoffice/sql/settlement"

const storedSchema = z
  .array(z.object({ id: z.string(), on: z.string().nullable(), title: z.string().nullable() }))
  .nullable()

/** The reminders as they are kept with a document. */
export const storedDunnings = (dunnings: unknown): Dunning[] => storedSchema.parse(dunnings ?? null) ?? []

/** An invoice changed in lexoffice after it was due: what reminders does it name? One request, and one for each new one. */
export async function readDunningsOf(
  container: MedusaContainer,
  http: Http,
  document: Pick<SettlementRow, "id" | "remote_id" | "dunnings">
): Promise<void> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { relatedVouchers } = await getInvoice(http, document.remote_id)
  const named = relatedVouchers.filter(({ voucherType }) => voucherType === "dunning").map(({ id }) => id)
  const known = storedDunnings(document.dunnings)
  let dunnings = known.filter(({ id }) => named.includes(id))
  const added = named.filter((id) => known.every((dunning) => dunning.id !== id))
  for (const id of added) {
    const read = await readDunning(http, id)
    dunnings = read === "gone" ? dunnings : withDunning(dunnings, toDunning(id, read))
  }
  if (added.length > 0 || dunnings.length < known.length) {
    await recordDunnings(sql, document.id, dunnings)
  }
}

/** lexoffice told of a reminder: which of our invoices is it about, and is it still there? */
export async function refreshDunning(container: MedusaContainer, http: Http, id: string): Promise<void> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const read = await readDunning(http, id)
  if (read === "gone") {
    for (const { id: documentId, dunnings } of await findDunned(sql, id)) {
      await recordDunnings(sql, documentId, withoutDunning(storedDunnings(dunnings), id))
    }
    return
  }
  const related = read === "hidden" ? [] : read.relatedVouchers
  const documents = await findByRemoteIds(
    sql,
    related.map((voucher) => voucher.id)
  )
  for (const { id: documentId, dunnings } of documents) {
    await recordDunnings(sql, documentId, withDunning(storedDunnings(dunnings), toDunning(id, read)))
  }
}

type Read = Awaited<ReturnType<typeof getDunning>> | "gone" | "hidden"

/** `hidden`: the key has no right to read reminders. No work waits for it. */
async function readDunning(http: Http, id: string): Promise<Read> {
  try {
    return await getDunning(http, id)
  } catch (error) {
    if (error instanceof LexofficeApiError && error.status === 404) {
      return "gone"
    }
    if (error instanceof LexofficeApiError && error.status === 403) {
      return "hidden"
    }
    throw error
  }
}

const toDunning = (id: string, read: Exclude<Read, "gone">): Dunning =>
  read === "hidden"
    ? { id, on: null, title: null }
    : { id, on: berlinDay(new Date(read.voucherDate)), title: read.title }
