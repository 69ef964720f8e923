import { updateRegionsWorkflow, updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Shop, ShopOptions } from "./types"

/** Makes every price of the shop gross or net, from the next cart on. The amounts themselves stay. */
export async function setPricesInclude(
  container: MedusaContainer,
  shop: Shop,
  include: NonNullable<ShopOptions["pricesInclude"]>
): Promise<void> {
  const is_tax_inclusive = include === "tax"
  const [store] = await container.resolve(Modules.STORE).listStores()
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store?.id },
      // Prices without a region follow the preference of their currency.
      update: { supported_currencies: [{ currency_code: "eur", is_default: true, is_tax_inclusive }] },
    },
  })
  await updateRegionsWorkflow(container).run({
    input: { selector: { id: Object.values(shop.regions) }, update: { is_tax_inclusive } },
  })
  const promotions = container.resolve(Modules.PROMOTION)
  const listed = await promotions.listPromotions({ code: Object.values(shop.promotions) })
  await promotions.updatePromotions(listed.map(({ id }) => ({ id, is_tax_inclusive })))
}
