import { MathBN } from "@medusajs/framework/utils"
import { berlinDay, cut, oneLine } from "../../domain/documents"
import { Sale, SaleLine, shareShipping } from "../../domain/ledger"
import { exact } from "../../domain/money"
import { Settings } from "../../domain/settings"
import { sum, toExact } from "./decimals"
import { itemMetadata } from "./item-metadata"
import { Order } from "./order-schema"
import { promotionCodes } from "./promotion-codes"
import { toMoney } from "./to-money"

/** What an order, as it stands, is worth and what happened to its money. */
export function toSale(order: Order, settings: Settings): Sale {
  const lines = [...order.items, ...order.shipping_methods]
  const asOrdered = [
    ...[...order.items].sort(byAge).map((item) => itemLine(item, settings)),
    ...order.shipping_methods.map(shippingLine),
  ]
  return {
    orderId: order.id,
    status: statusOf(order),
    currencyCode: order.currency_code.toUpperCase(),
    placedOn: berlinDay(order.created_at),
    salesChannelId: order.sales_channel_id ?? null,
    paymentProviderIds: providerIds(order),
    lines: settings.shipping_tax === "proportional" ? shareShipping(asOrdered) : asOrdered,
    total: toExact(sum(lines.map((line) => line.total))),
    ...toMoney(order),
    shipped: order.fulfillments.some((fulfillment) => fulfillment.shipped_at && !fulfillment.canceled_at),
  }
}

/** An edit makes Medusa cancel a payment that was only authorised, and ask for another one. */
function providerIds({ payment_collections }: Order): string[] {
  const payments = payment_collections.flatMap((collection) => collection.payments)
  const standing = payments.filter((payment) => !payment.canceled_at)
  return [...new Set((standing.length > 0 ? standing : payments).map((payment) => payment.provider_id))]
}

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

function itemLine(item: Order["items"][number], settings: Settings): SaleLine {
  const gone = [item.detail?.return_received_quantity ?? "0", item.detail?.return_dismissed_quantity ?? "0"]
  return {
    ...amounts(item),
    key: `item:${item.id}`,
    kind: "item",
    name: nameOf(item),
    description: item.variant_sku || null,
    unitName: unitNameOf(item, settings.metadata_keys.unit_name),
    quantity: MathBN.sub(item.quantity, sum(gone)).shiftedBy(4).decimalPlaces(0).toNumber(),
    returnedGross: toExact(sum([item.return_received_total ?? "0", item.return_dismissed_total ?? "0"])),
  }
}

function nameOf(item: Order["items"][number]): string {
  const name = item.product_title || item.title
  const variant = item.variant_title
  const says = variant && variant !== name && !/^default( (variant|title|option.*))?$/i.test(variant)
  return says ? `${name} (${variant})` : name
}

/** lexoffice creates units it does not know; more than some words is none. */
const maxUnitName = 50

function unitNameOf(item: Order["items"][number], key: string): string | null {
  const texts = itemMetadata(item, key).map((value) => (typeof value === "string" ? oneLine(value) : ""))
  const found = texts.find((text) => text !== "")
  return found === undefined ? null : cut(found, maxUnitName)
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
    promotionCodes: promotionCodes(line),
  }
}
