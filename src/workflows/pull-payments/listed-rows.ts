import type { MedusaContainer } from "@medusajs/framework/types"
import { berlinDay } from "../../domain/documents"
import { Cents, cents, fromDecimal } from "../../domain/money"
import { isOverdue, judgeListed, plainStatus, toPaymentFacts } from "../../domain/settlement"
import { VoucherlistRow } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import { aboutDocument } from "../../modules/lexoffice/call-context"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import {
  findByRemoteIds,
  recordTouched,
  SettlementRow,
  Touched,
} from "../../modules/lexoffice/sql/settlement"
import { countingFailures } from "./counting-failures"
import { PullRun } from "./pull-summary"
import { readDunningsOf } from "./read-dunnings"
import { Reading, readSettlement } from "./read-settlement"
import { recordReading } from "./record-reading"
import { remoteTotal, storedItems } from "./stored-facts"
import { noteUnread } from "./unread"

/**
 * Compares a page of lexoffice's list with our documents. Only where something changed that concerns
 * payments, and the row does not tell all of it, the document itself is read.
 */
export async function compareListed(
  container: MedusaContainer,
  run: PullRun,
  rows: readonly VoucherlistRow[]
): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const documents = await findByRemoteIds(
    service.sql,
    rows.map(({ id }) => id)
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  const touched: Touched[] = []
  const perhapsReminded: SettlementRow[] = []
  for (const document of documents) {
    const listed = byId.get(document.remote_id)
    if (listed === undefined) {
      continue
    }
    const change = judge(listed, document)
    if (change === "settlement") {
      await readOne(container, run, document, listed)
    } else if (change === "touched") {
      touched.push(toTouched(listed, document))
      perhapsReminded.push(...(canBeDunned(listed, document) ? [document] : []))
    }
  }
  const unread = new Set<string>()
  for (const document of perhapsReminded.length <= mostReminded ? perhapsReminded : []) {
    const read = () => readDunningsOf(container, run.http, document)
    if (await countingFailures(run, () => aboutDocument(document.id, read))) {
      unread.add(document.id)
    }
  }
  // what was not read stays changed for the comparison of all open documents, and whoever is reminded has not paid
  await recordTouched(
    service.sql,
    touched.filter(({ id }) => !unread.has(id))
  )
}

/**
 * Reminders are written a few at a time. When many overdue invoices of a page changed, it was for something else, such as
 * when they are looked at for the first time, and reading each would take the account's requests for hours.
 */
const mostReminded = 10

/** The total in lexoffice, which a person may have changed there. */
const totalOf = (listed: VoucherlistRow, document: SettlementRow): Cents =>
  toCents(listed.totalAmount) ?? remoteTotal(document)

const toCents = (amount: number | null) => (amount === null ? null : fromDecimal(amount))

function judge(listed: VoucherlistRow, document: SettlementRow) {
  const open = document.open_amount_cents
  const change = judgeListed(
    { status: listed.voucherStatus, open: toCents(listed.openAmount), updatedAt: listed.updatedDate },
    {
      status: document.remote_status,
      open: open === null ? null : cents(open),
      updatedAt: document.remote_updated_at,
    },
    totalOf(listed, document)
  )
  const isOtherTotal = totalOf(listed, document) !== document.total_cents
  return change === "touched" && isOtherTotal ? "settlement" : change
}

/** A reminder is written for an invoice that is due and not paid, and for no voucher. */
function canBeDunned(listed: VoucherlistRow, document: SettlementRow): boolean {
  const { kind, mode } = document
  const status = plainStatus(listed.voucherStatus)
  const { state } = toPaymentFacts(
    { status, open: toCents(listed.openAmount), paidOn: null, items: [] },
    totalOf(listed, document)
  )
  const facts = { kind, state, dueDate: dayOf(listed.dueDate) }
  return mode === "lexoffice_invoice" && isOverdue(facts, berlinDay(new Date()))
}

const toTouched = (listed: VoucherlistRow, { id }: SettlementRow): Touched => ({
  id,
  updated_at: listed.updatedDate,
  number: listed.voucherNumber,
  due_date: dayOf(listed.dueDate),
})

const dayOf = (instant: string | null): string | null =>
  instant === null ? null : berlinDay(new Date(instant))

/** Reads one document and stores what was found. One that cannot be read keeps nobody else waiting. */
export async function readOne(
  container: MedusaContainer,
  run: PullRun,
  document: SettlementRow,
  listed: VoucherlistRow | null
): Promise<void> {
  const { http, summary } = run
  if (run.unread.has(document.remote_id)) {
    return // the other list tells of it too
  }
  const failure = await countingFailures(run, async () => {
    const reading =
      listed !== null && tellsAll(listed, document)
        ? fromRow(listed)
        : withRow(await aboutDocument(document.id, () => readSettlement(http, document)), listed)
    const changes = await recordReading(container, document, reading)
    summary.read++
    summary.changed += changes.length > 0 ? 1 : 0
    summary.paid += changes.some(({ kind }) => kind === "paid") ? 1 : 0
  })
  if (failure !== null) {
    run.unread.add(document.remote_id)
    await noteUnread(container, document, failure)
  }
}

/** Nobody pays a draft, and one that was finished and is all open has no payments. */
function tellsAll(listed: VoucherlistRow, document: SettlementRow): boolean {
  const status = plainStatus(listed.voucherStatus)
  const { state } = toPaymentFacts(
    { status, open: toCents(listed.openAmount), paidOn: null, items: [] },
    totalOf(listed, document)
  )
  const hadPayments = storedItems(document.payment_items).length > 0
  return status === "draft" || (state === "open" && listed.openAmount !== null && !hadPayments)
}

const fromRow = (listed: VoucherlistRow): Reading =>
  withRow(
    {
      remote: {
        status: plainStatus(listed.voucherStatus),
        open: toCents(listed.openAmount),
        paidOn: null,
        items: [],
      },
      number: null,
      dueDate: null,
      total: null,
      updatedAt: null,
      isListed: true,
    },
    listed
  )

/** What the row tells besides the payments. */
const withRow = (reading: Reading, listed: VoucherlistRow | null): Reading =>
  listed === null
    ? reading
    : {
        ...reading,
        number: listed.voucherNumber,
        dueDate: dayOf(listed.dueDate),
        total: toCents(listed.totalAmount),
        updatedAt: listed.updatedDate,
      }
