import { berlinDay, Language, PaymentFacts, Receipt, transactionIdOf } from "../../domain/documents"
import { Sale } from "../../domain/ledger"
import { Cents, cents, roundToCents } from "../../domain/money"
import { Settings } from "../../domain/settings/settings"
import { Order } from "./order-schema"
import { giftCard, paymentLabel, providerLabel } from "./payment-label"

type Payment = Order["payment_collections"][number]["payments"][number]

/**
 * How the order was or will be paid. What is open of the order is open of its newest document:
 * money pays the older ones first.
 * @param documentTotal gross
 */
export function paymentFacts(
  order: Order,
  sale: Sale,
  settings: Settings,
  language: Language,
  documentTotal: Cents
): PaymentFacts {
  const worth = roundToCents(sale.total)
  const isPaid = sale.captured + sale.prepaid >= worth
  const received = receipts(order, sale, settings, language)
  const terms = settings.payment_terms
  const special = sale.paymentProviderIds
    .map((id) => terms.days_by_payment_provider[id])
    .find((days) => days !== undefined)
  return {
    providerIds: sale.paymentProviderIds,
    label: paymentLabel(sale, settings.payment_names, language),
    received,
    open: isPaid ? cents(0) : cents(Math.min(worth - sale.captured - sale.prepaid, documentTotal)),
    paidOn: isPaid ? (lastDay(received.map(({ on }) => on)) ?? sale.placedOn) : null,
    termDays: isPaid ? terms.captured_days : (special ?? terms.default_days),
  }
}

function receipts(order: Order, sale: Sale, settings: Settings, language: Language): Receipt[] {
  const captured = order.payment_collections
    .flatMap(({ payments }) => payments)
    .filter(({ captures }) => captures.length > 0)
    .map((payment) => receipt(payment, settings, language))
  return sale.prepaid > 0
    ? [...captured, { label: giftCard[language], on: sale.placedOn, transactionId: null }]
    : captured
}

/** The numbers under which the providers know what was captured of an order. */
export const transactionIds = (order: Order, { transaction_id_paths: paths }: Settings): string[] =>
  order.payment_collections
    .flatMap(({ payments }) => payments)
    .filter(({ captures }) => captures.length > 0)
    .flatMap(({ provider_id: id, data }) => transactionIdOf(id, data, paths[id]) ?? [])

const receipt = ({ provider_id: id, data, captures }: Payment, settings: Settings, language: Language) => ({
  label: providerLabel(id, settings.payment_names, language),
  on: lastDay(captures.map((capture) => berlinDay(capture.created_at))) ?? "",
  transactionId: transactionIdOf(id, data, settings.transaction_id_paths[id]),
})

const lastDay = (days: string[]): string | undefined => [...days].sort().at(-1)
