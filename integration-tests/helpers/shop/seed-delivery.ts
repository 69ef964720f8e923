import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { first, known, type CountrySeed, type ShippingName, type Shop } from "./types"

const PROVIDER = "manual_manual"
const SHIPPING: { key: ShippingName; name: string; amount: number }[] = [
  { key: "standard", name: "Standard shipping", amount: 4.9 },
  { key: "express", name: "Express shipping", amount: 9.9 },
  { key: "free", name: "Collection in the shop", amount: 0 },
]

type Delivery = Pick<Shop, "stockLocationId" | "shippingOptions"> & { shippingProfileId: string }

export async function seedDelivery(
  container: MedusaContainer,
  salesChannelId: string,
  countries: CountrySeed[]
): Promise<Delivery> {
  const stockLocationId = await seedStockLocation(container, salesChannelId)
  const serviceZoneId = await seedServiceZone(container, stockLocationId, countries)
  const shippingProfileId = await seedShippingProfile(container)
  const shippingOptions = await seedShippingOptions(container, serviceZoneId, shippingProfileId)
  return { stockLocationId, shippingProfileId, shippingOptions }
}

async function seedStockLocation(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        { name: "Berlin", address: { address_1: "Speicherweg 3", city: "Berlin", country_code: "de" } },
      ],
    },
  })
  const { id } = first(result, "stock location")
  await link(
    container,
    Modules.STOCK_LOCATION,
    { stock_location_id: id },
    { fulfillment_provider_id: PROVIDER }
  )
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [salesChannelId] } })
  return id
}

async function seedServiceZone(
  container: MedusaContainer,
  stockLocationId: string,
  countries: CountrySeed[]
): Promise<string> {
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: "Parcel service",
    type: "shipping",
    service_zones: [
      {
        name: "All countries",
        geo_zones: countries.map(({ code }) => ({ type: "country" as const, country_code: code })),
      },
    ],
  })
  await link(
    container,
    Modules.STOCK_LOCATION,
    { stock_location_id: stockLocationId },
    { fulfillment_set_id: set.id }
  )
  return first(set.service_zones, "service zone").id
}

const link = (
  container: MedusaContainer,
  from: string,
  fromId: Record<string, string>,
  toFulfillment: Record<string, string>
) =>
  container
    .resolve(ContainerRegistrationKeys.LINK)
    .create({ [from]: fromId, [Modules.FULFILLMENT]: toFulfillment })

async function seedShippingProfile(container: MedusaContainer): Promise<string> {
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Parcels", type: "parcels" }] },
  })
  return first(result, "shipping profile").id
}

async function seedShippingOptions(
  container: MedusaContainer,
  serviceZoneId: string,
  shippingProfileId: string
): Promise<Shop["shippingOptions"]> {
  const { result } = await createShippingOptionsWorkflow(container).run({
    input: SHIPPING.map(({ key, name, amount }) => ({
      name,
      service_zone_id: serviceZoneId,
      shipping_profile_id: shippingProfileId,
      provider_id: PROVIDER,
      price_type: "flat" as const,
      type: { label: name, description: name, code: key },
      prices: [{ currency_code: "eur", amount }],
      rules: [
        { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
        { attribute: "is_return", operator: "eq" as const, value: "false" },
      ],
    })),
  })
  const ids = Object.fromEntries(result.map(({ name, id }) => [name, id]))
  const idOf = (key: ShippingName) =>
    known(ids, SHIPPING.find((option) => option.key === key)?.name ?? key, "shipping option")
  return { standard: idOf("standard"), express: idOf("express"), free: idOf("free") }
}
