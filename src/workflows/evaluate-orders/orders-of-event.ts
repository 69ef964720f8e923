import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** What Medusa's order, payment and shipping events carry. */
export type OrderEventData = { id?: string; order_id?: string }

type Found = { order?: { id?: string } | null }

/** Where an event names a payment or a parcel instead of an order. */
const links: Record<string, { entity: string; fields: string[] }> = {
  "payment.": { entity: "payment", fields: ["payment_collection.order.id"] },
  "shipment.": { entity: "fulfillment", fields: ["order.id"] },
  "delivery.": { entity: "fulfillment", fields: ["order.id"] },
}

/** The orders an event is about. None is an answer too: the sweep finds what an event did not say. */
export async function ordersOfEvent(
  container: MedusaContainer,
  name: string,
  data: OrderEventData | OrderEventData[]
): Promise<string[]> {
  const link = Object.entries(links).find(([prefix]) => name.startsWith(prefix))?.[1]
  const entries = Array.isArray(data) ? data : [data]
  if (link === undefined) {
    return unique(entries.map((entry) => entry.order_id ?? entry.id))
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = entries.flatMap(({ id }) => (id === undefined ? [] : [id]))
  const { data: rows } = await query.graph({ entity: link.entity, fields: link.fields, filters: { id: ids } })
  return unique(
    (rows as (Found & { payment_collection?: Found })[]).map(
      (row) => (row.payment_collection ?? row).order?.id
    )
  )
}

const unique = (ids: (string | undefined)[]): string[] => [...new Set(ids.filter((id) => id !== undefined))]
