import { createSalesChannelsWorkflow, updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { setPricesInclude } from "./prices-include"
import { COUNTRIES, PRODUCTS } from "./defaults"
import { seedProducts, seedPromotions, seedPublishableKey, seedReducedRateType } from "./seed-catalogue"
import { seedRegions, seedTaxes } from "./seed-countries"
import { seedDelivery } from "./seed-delivery"
import { first, type Shop, type ShopOptions } from "./types"

/** Makes a German shop that sells in EUR; answers the ids that buying in it needs. */
export async function seedShop(container: MedusaContainer, options: ShopOptions = {}): Promise<Shop> {
  const { name = "Tassen & Texte", products = PRODUCTS, countries = COUNTRIES } = options

  const salesChannelId = await seedSalesChannel(container)
  await configureStore(container, name, salesChannelId)
  const regions = await seedRegions(container, countries)
  const reducedRateTypeId = await seedReducedRateType(container)
  await seedTaxes(container, countries, reducedRateTypeId)
  const { shippingProfileId, ...delivery } = await seedDelivery(container, salesChannelId, countries)
  const catalogue = await seedProducts(container, {
    products,
    salesChannelId,
    shippingProfileId,
    reducedRateTypeId,
  })
  const promotions = await seedPromotions(container)
  const publishableKey = await seedPublishableKey(container, salesChannelId)
  const shop = { publishableKey, salesChannelId, regions, ...delivery, ...catalogue, promotions }
  await setPricesInclude(container, shop, options.pricesInclude ?? "tax")
  return shop
}

async function seedSalesChannel(container: MedusaContainer): Promise<string> {
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Webshop" }] },
  })
  return first(result, "sales channel").id
}

async function configureStore(container: MedusaContainer, name: string, salesChannelId: string) {
  const [store] = await container.resolve(Modules.STORE).listStores()
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store?.id },
      update: {
        name,
        default_sales_channel_id: salesChannelId,
        supported_currencies: [{ currency_code: "eur", is_default: true }],
      },
    },
  })
}
