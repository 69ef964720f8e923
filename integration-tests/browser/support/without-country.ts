import type { Purchase } from "../../helpers/shop"
import type { OpenedShop } from "./shop"

/** An order that nobody can say how to tax: it waits for a person. @returns its id */
export async function buyWithoutCountry(shop: OpenedShop, bought: Partial<Purchase> = {}): Promise<string> {
  await shop.settings({ trigger: "payment_captured", assumed_country: null })
  const { id } = await shop.buy(bought)
  await shop.database.query(
    `update order_address set country_code = null
     where id in (select unnest(array[billing_address_id, shipping_address_id]) from "order" where id = $1)`,
    [id]
  )
  await shop.settings({ trigger: "order_placed" })
  await shop.evaluate(id)
  return id
}
