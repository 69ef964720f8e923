import { exactAmountTexts } from "../documents/wording"
import { exact, roundToCents, sumExact } from "../money"
import { Trigger } from "../settings/settings"
import { balancesOf, newestColumns } from "./balance"
import { BookedDocument, LedgerColumn, LedgerEntry } from "./entry"
import { missingEntries } from "./entries"
import { Policy, Sale } from "./sale"
import { targetsOf } from "./targets"

/** A document that has to be written: what it books, and the order's columns after it. */
export type PlannedDocument = {
  kind: "invoice" | "credit_note"
  entries: LedgerEntry[]
  columns: LedgerColumn[]
}

/** Why an order has no (further) document. */
export type NothingToDo =
  | { reason: "up_to_date" }
  | { reason: "waiting_for_trigger"; trigger: Trigger }
  | { reason: "before_start_date"; startDate: string }
  | { reason: "no_start_date" }
  | { reason: "channel_excluded" }
  | { reason: "draft_order" }
  | { reason: "canceled_before_invoice" }
  | { reason: "nothing_to_book" }

export type Plan =
  | { kind: "documents"; documents: PlannedDocument[] }
  | { kind: "nothing"; nothing: NothingToDo }
  | {
      kind: "needs_person"
      code: "currency_unsupported" | "negative_line" | "order_totals_differ"
      params: Record<string, string | Record<"de" | "en", string>>
    }

/** Unrounded lines are kept to 1e-8 euro, so their sum may miss the order's by that much each. */
const tolerancePerLine = 2

/**
 * The whole decision of what still has to be booked for an order: what it is worth now, less what
 * its documents say already. Asking again after the documents were written answers `up_to_date`.
 *
 * @param booked the order's documents, oldest first   Source: design, "look at the state".
 */
export function planDocuments(sale: Sale, booked: readonly BookedDocument[], policy: Policy): Plan {
  const waiting = booked.length === 0 ? whyNotYet(sale, policy) : null
  if (waiting) {
    return { kind: "nothing", nothing: waiting }
  }
  const obstacle = obstacleOf(sale)
  if (obstacle) {
    return obstacle
  }
  const balances = balancesOf(booked)
  const targets = targetsOf(sale, balances, newestColumns(booked))
  const entries = missingEntries(targets)
  const documents = splitByKind(entries, targets.columns)
  if (documents.length > 0) {
    return { kind: "documents", documents }
  }
  return { kind: "nothing", nothing: { reason: booked.length === 0 ? "nothing_to_book" : "up_to_date" } }
}

/** What makes this order's invoice due: the setting of its payment provider, else the general one. */
export function triggerFor(sale: Sale, policy: Policy): Trigger {
  const special = sale.paymentProviderIds
    .map((id) => policy.triggerByPaymentProvider[id])
    .find((t) => t !== undefined)
  return special ?? policy.trigger
}

function whyNotYet(sale: Sale, policy: Policy): NothingToDo | null {
  if (sale.status === "draft") {
    return { reason: "draft_order" }
  }
  if (policy.startDate === null) {
    return { reason: "no_start_date" }
  }
  if (sale.placedOn < policy.startDate) {
    return { reason: "before_start_date", startDate: policy.startDate }
  }
  if (sale.salesChannelId !== null && policy.excludedSalesChannels.includes(sale.salesChannelId)) {
    return { reason: "channel_excluded" }
  }
  if (sale.status === "canceled") {
    return { reason: "canceled_before_invoice" }
  }
  const trigger = triggerFor(sale, policy)
  return isReached(trigger, sale) ? null : { reason: "waiting_for_trigger", trigger }
}

function isReached(trigger: Trigger, sale: Sale): boolean {
  switch (trigger) {
    case "order_placed":
      return true
    case "payment_captured":
      return sale.captured + sale.prepaid >= roundToCents(sale.total)
    case "shipped":
      return sale.shipped
    case "order_completed":
      return sale.status === "completed"
  }
}

function obstacleOf(sale: Sale): Plan | null {
  if (sale.currencyCode !== "EUR") {
    return { kind: "needs_person", code: "currency_unsupported", params: { currency: sale.currencyCode } }
  }
  const negative = sale.lines.find((line) => line.gross < 0)
  if (negative) {
    return { kind: "needs_person", code: "negative_line", params: { line: negative.name } }
  }
  const difference = sumExact(sale.lines.map((line) => line.gross)) - sale.total
  if (Math.abs(difference) > tolerancePerLine * (sale.lines.length + 1)) {
    return {
      kind: "needs_person",
      code: "order_totals_differ",
      params: { difference: exactAmountTexts(exact(difference)) },
    }
  }
  return null
}

/**
 * What was added becomes an invoice, what was taken away a credit note. Lines worth nothing ride
 * along, so that the books know their quantity, but never make a document of their own.
 */
function splitByKind(entries: LedgerEntry[], columns: LedgerColumn[]): PlannedDocument[] {
  const added = entries.filter((entry) => entry.gross > 0)
  const taken = entries.filter((entry) => entry.gross < 0)
  const silent = entries.filter((entry) => entry.gross === 0)
  const documents: PlannedDocument[] = []
  if (taken.length > 0) {
    const rides = added.length === 0 ? silent : []
    documents.push({ kind: "credit_note", entries: [...taken, ...rides], columns })
  }
  if (added.length > 0) {
    documents.push({ kind: "invoice", entries: [...added, ...silent], columns })
  }
  return documents
}
