import { MathBN } from "@medusajs/framework/utils"
import { berlinDay } from "../../domain/documents"
import { Sale, SaleLine, shareShipping } from "../../domain/ledger"
import { Cents, cents, Exact, exact, roundToCents } from "../../domain/money"
import { Settings } from "../../domain/settings"
import { Order } from "./order-schema"

const exactDigits = 8
const sum = (amounts: string[]) =>
  amounts.reduce((total, amount) => MathBN.add(total, amount), MathBN.convert(0))

/** Medusa computes with some twenty digits; the ninth decides nothing. */
const toExact = (amount: Parameters<typeof MathBN.convert>[0]): Exact =>
  exact(MathBN.convert(amount).decimalPlaces(exactDigits).shiftedBy(exactDigits).toNumber())

const toCents = (amounts: string[]): Cents => roundToCents(toExact(sum(amounts)))

/** What an order, as it stands, is worth and what happened to its money. */
export function toSale(order: Order, settings: Settings): Sale {
  const payments = order.payment_collections.flatMap((collection) => collection.payments)
  const lines = [...order.items, ...order.shipping_methods]
  const asOrdered = [
    ...[...order.items].sort(byAge).map(itemLine),
    ...order.shipping_methods.map(shippingLine),
  ]
  return {
    orderId: order.id,
    status: statusOf(order),
    currencyCode: order.currency_code.toUpperCase(),
    placedOn: berlinDay(order.created_at),
    salesChannelId: order.sales_channel_id ?? null,
    paymentProviderIds: [...new Set(payments.map((payment) => payment.provider_id))],
    lines: settings.shipping_tax === "proportional" ? shareShipping(asOrdered) : asOrdered,
    total: toExact(sum(lines.map((line) => line.total))),
    captured: toCents(payments.flatMap((payment) => payment.captures.map((capture) => capture.amount))),
    refunded: toCents(payments.flatMap((payment) => payment.refunds.map((refund) => refund.amount))),
    prepaid: cents(toCents(order.credit_lines.filter(isPrepayment).map((line) => line.amount))),
    shipped: order.fulfillments.some((fulfillment) => fulfillment.shipped_at && !fulfillment.canceled_at),
  }
}

/**
 * Gift cards and store credit come with the order's first version. Later credit lines are how
 * Medusa keeps the books of a refund, which is counted from the payments already.
 */
const isPrepayment = (line: Order["credit_lines"][number]): boolean =>
  (line.version ?? 1) === 1 && line.reference !== "payment_collection"

function statusOf(order: Order): Sale["status"] {
  if (order.is_draft_order || order.status === "draft") {
    return "draft"
  }
  if (order.status === "canceled") {
    return "canceled"
  }
  return order.status === "completed" || order.status === "archived" ? "completed" : "open"
}

/** Medusa answers items in no particular order; a document's lines must not move between two evaluations. */
const byAge = (a: Order["items"][number], b: Order["items"][number]): number =>
  a.created_at.getTime() - b.created_at.getTime() || (a.id < b.id ? -1 : 1)

function itemLine(item: Order["items"][number]): SaleLine {
  const gone = [item.detail?.return_received_quantity ?? "0", item.detail?.return_dismissed_quantity ?? "0"]
  return {
    ...amounts(item),
    key: `item:${item.id}`,
    kind: "item",
    name: nameOf(item),
    description: item.variant_sku ? `${item.variant_sku}` : null,
    unitName: null,
    quantity: MathBN.sub(item.quantity, sum(gone)).shiftedBy(4).decimalPlaces(0).toNumber(),
    returnedGross: toExact(sum([item.return_received_total ?? "0", item.return_dismissed_total ?? "0"])),
  }
}

function nameOf(item: Order["items"][number]): string {
  const name = item.product_title || item.title
  const variant = item.variant_title
  return variant && variant !== name && !/^default/i.test(variant) ? `${name} (${variant})` : name
}

const shippingLine = (method: Order["shipping_methods"][number]): SaleLine => ({
  ...amounts(method),
  key: `shipping:${method.id}`,
  kind: "shipping",
  name: method.name,
  description: null,
  unitName: null,
  quantity: 10_000,
  returnedGross: exact(0),
})

function amounts(line: Order["items"][number] | Order["shipping_methods"][number]) {
  const rates = line.tax_lines.map((taxLine) => taxLine.rate)
  return {
    ratePercent: rates.length === 0 ? null : sum(rates).toNumber(),
    priceIncludesTax: line.is_tax_inclusive,
    gross: toExact(line.total),
    net: toExact(MathBN.sub(line.total, line.tax_total)),
    discountGross: toExact(line.discount_total),
  }
}
