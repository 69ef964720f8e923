import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { MedusaContainer } from "@medusajs/framework/types"
import { viewLink } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { readIncidentLinks } from "../../modules/lexoffice/sql/incident-links"

type Incident = { id: string; order_id: string | null }

/** Where a person goes on from an incident: to the customer, and to the document or contact in lexoffice. */
export type Links = { customerId: string | null; remoteUrl: string | null }

const orderSchema = z.object({ id: z.string(), customer_id: z.string().nullish() })

export async function incidentLinks(
  container: MedusaContainer,
  incidents: readonly Incident[]
): Promise<Map<string, Links>> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const known = await readIncidentLinks(
    service.sql,
    incidents.map(({ id }) => id)
  )
  const found = new Map(known.map((links) => [links.id, links]))
  const buyers = await customersOf(
    container,
    incidents.flatMap(({ id, order_id }) => (found.get(id)?.customer_id ? [] : (order_id ?? [])))
  )
  return new Map(
    incidents.map(({ id, order_id }) => {
      const { customer_id, document, contact_remote_id } = found.get(id) ?? {}
      const contact = contact_remote_id && viewLink(service.config.appBaseUrl, "contact", contact_remote_id)
      return [
        id,
        {
          customerId: customer_id ?? buyers.get(order_id ?? "") ?? null,
          remoteUrl: contact || (document ? service.remoteUrl(document) : null),
        },
      ]
    })
  )
}

async function customersOf(container: MedusaContainer, orderIds: string[]): Promise<Map<string, string>> {
  if (orderIds.length === 0) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "customer_id"],
    filters: { id: orderIds },
  })
  const orders = z.array(orderSchema).parse(data)
  return new Map(orders.flatMap(({ id, customer_id }) => (customer_id ? [[id, customer_id] as const] : [])))
}
