import { berlinDay, DeliveryFacts } from "../../domain/documents"
import { PlannedDocument } from "../../domain/ledger"
import { Order } from "./order-schema"

/**
 * When the document's goods left; while nothing has, the day of the document stands for it, which
 * an invoice may say. Parcels with nothing of the document in them do not count.
 * Source: § 31 (4) UStDV, § 14 (4) no. 6 UStG.
 */
export function deliveryFacts(
  order: Order,
  { entries }: Pick<PlannedDocument, "entries">,
  today: string
): DeliveryFacts {
  const keys = new Set(entries.map(({ key }) => key))
  const isPart = (id: string | null | undefined) => keys.has(`item:${id}`)
  const items = order.items.filter(({ id }) => isPart(id))
  const shippedOn = order.fulfillments
    .filter(({ canceled_at }) => !canceled_at)
    .filter(({ items: packed }) => packed.length === 0 || packed.some((p) => isPart(p.line_item_id)))
    .flatMap(({ shipped_at }) => (shipped_at ? [berlinDay(shipped_at)] : []))
    .sort()
  const needsShipping = (items.length > 0 ? items : order.items).some(
    (item) => item.requires_shipping !== false
  )
  return {
    kind: needsShipping ? "delivery" : "service",
    from: shippedOn[0] ?? today,
    to: shippedOn.at(-1) ?? null,
  }
}

/**
 * The day that decides which tax rates are valid, as lexoffice has it: the invoice's last day of
 * delivery. Without an invoice: today.
 * Source: lexware public API, supported tax rates (read 2026-11).
 */
export function suppliedOn(order: Order, documents: readonly PlannedDocument[], today: string): string {
  const invoice = documents.find(({ kind }) => kind === "invoice")
  const delivery = invoice === undefined ? null : deliveryFacts(order, invoice, today)
  return delivery?.to ?? delivery?.from ?? today
}
