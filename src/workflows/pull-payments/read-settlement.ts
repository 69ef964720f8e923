import { berlinDay } from "../../domain/documents"
import { LexofficeApiError } from "../../domain/errors"
import { Cents, fromDecimal } from "../../domain/money"
import { RemoteSettlement } from "../../domain/settlement"
import { getCreditNote, getInvoice, getPayment, getVoucher, Http, Payment } from "../../lexoffice-api"
import type { SettlementRow } from "../../modules/lexoffice/sql/settlement"

/** What reading a document gave. Null: this way of reading does not tell. */
export type Reading = {
  remote: RemoteSettlement
  number: string | null
  dueDate: string | null
  total: Cents | null
  updatedAt: string | null
  /** A row of a list told it, which may be older than what is stored */
  isListed?: boolean
}

type Head = Pick<Reading, "number" | "dueDate" | "total" | "updatedAt"> & { status: string }

const untold = { number: null, dueDate: null, total: null, updatedAt: null }

/**
 * Reads how a document is settled: one request for what can be paid. Of a draft, and of what has no payments
 * (406) or is gone (404), the record itself is read.
 */
export async function readSettlement(http: Http, document: SettlementRow): Promise<Reading> {
  if (document.remote_status === "draft") {
    return readRecord(http, document)
  }
  const payment = await unlessGone(getPayment(http, document.remote_id))
  return payment === null ? readRecord(http, document) : { ...untold, remote: toRemote(payment) }
}

/** Reads payments and the record itself: for a person who asks whether both agree now. */
export async function readHeadAndSettlement(http: Http, document: SettlementRow): Promise<Reading> {
  const { remote } = await readSettlement(http, document)
  return { ...(await readRecord(http, document)), remote }
}

async function readRecord(http: Http, document: SettlementRow): Promise<Reading> {
  const head = await unlessGone(readHead(http, document))
  if (head === null) {
    return { ...untold, remote: { status: "deleted", open: null, paidOn: null, items: [] } }
  }
  const { status, ...told } = head
  const isFinishedDraft = document.remote_status === "draft" && status !== "draft"
  const payment = isFinishedDraft ? await unlessGone(getPayment(http, document.remote_id)) : null
  const remote = payment === null ? { status, open: null, paidOn: null, items: [] } : toRemote(payment)
  return { ...told, remote }
}

async function readHead(http: Http, { mode, kind, remote_id: id }: SettlementRow): Promise<Head> {
  if (mode === "own_invoice") {
    const found = await getVoucher(http, id)
    const { voucherStatus: status, voucherNumber: number, totalGrossAmount: total } = found
    return {
      ...untold,
      status,
      number,
      total: total === null ? null : fromDecimal(total),
      dueDate: day(found.dueDate),
    }
  }
  const found = kind === "invoice" ? await getInvoice(http, id) : await getCreditNote(http, id)
  return {
    status: found.voucherStatus,
    number: found.voucherNumber,
    total: fromDecimal(found.totalPrice.totalGrossAmount),
    dueDate: "dueDate" in found && typeof found.dueDate === "string" ? day(found.dueDate) : null,
    updatedAt: null, // the list writes the instant differently, and only it is compared
  }
}

const day = (instant: string | null): string | null =>
  instant === null ? null : berlinDay(new Date(instant))

const toRemote = (payment: Payment): RemoteSettlement => ({
  status: payment.voucherStatus,
  open: fromDecimal(payment.openAmount),
  paidOn: day(payment.paidDate),
  items: payment.paymentItems.map(({ paymentItemType, postingDate, amount }) => ({
    type: paymentItemType,
    on: berlinDay(new Date(postingDate)),
    amount: fromDecimal(amount),
  })),
})

/** lexoffice has no such record (any more): null. */
async function unlessGone<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof LexofficeApiError && error.status === 404) {
      return null
    }
    throw error
  }
}
