import type { Purchase } from "../../helpers/shop"
import { until, type OpenedShop } from "../support/shop"
import { buyWithoutCountry } from "../support/without-country"

const people = [
  ["Erika", "Muster", "de"],
  ["Max", "Beispiel", "de"],
  ["Anna", "Probe", "de"],
  ["Camille", "Exemple", "fr"],
  ["Sepp", "Muster", "at"],
  ["Vreni", "Beispiel", "ch"],
] as const

const newcomers = ["karla", "jonas", "mira"]

const ORDERS = 24

const purchase = (index: number): Purchase => {
  const [first, last, country] = people[index % people.length] ?? people[0]
  return {
    email: `${first}.${last}@example.com`.toLowerCase(),
    country,
    shippingAddress: { first_name: first, last_name: last },
    items: [
      { variant: "mug", quantity: 1 + (index % 3) },
      ...(index % 2 ? [{ variant: "novel", quantity: 1 }] : []),
      ...(index % 5 ? [] : [{ variant: "cookbook", quantity: 2 }]),
    ],
  }
}

/** Some dozen orders, with returns, payments and two that need a person. @returns the order to photograph */
export async function fill(shop: OpenedShop): Promise<string> {
  await shop.lexoffice.post("/organization", { distanceSalesPrinciple: "DESTINATION" })
  await shop.connect()
  await shop.settings({ invoice_state: "finalized", assumed_country: null })
  await shop.lexoffice.post("/limits", { requestsPerSecond: 0 })
  await shop.database.query("update lexoffice_connection set slot_floor_ms = 0, slot_ms = 0")
  const orders = []
  for (let index = 0; index < ORDERS; index++) orders.push((await shop.buy(purchase(index))).id)
  await buyWithoutCountry(shop, purchase(0))
  await buyWithoutCountry(shop, purchase(1))
  await allSent(shop)
  for (const [index, id] of orders.entries()) await live(shop, id, index)
  await allSent(shop)
  await shop.run("pull_payments")
  // newest in the log, which shows more than payments then
  for (const name of newcomers) await shop.buy({ ...purchase(1), email: `${name}@example.com` })
  await allSent(shop)
  return orders[7] ?? ""
}

/** Whatever the shop has yet to look at, too. */
async function allSent(shop: OpenedShop): Promise<void> {
  await shop.run("sweep")
  await until(
    async () => {
      await shop.run("transmit")
      return (await shop.documents("&state=pending&state=transmitting")).length
    },
    (waiting) => waiting === 0,
    300_000
  )
}

async function live(shop: OpenedShop, id: string, index: number): Promise<void> {
  const [invoice] = (await shop.order(id)).documents
  if (index % 3 !== 0 && index !== 4) await shop.lexoffice.post(`/documents/${invoice?.remote_id}/pay`)
  if (index === 4) await shop.lexoffice.post(`/documents/${invoice?.remote_id}/pay`, { amount: 5 })
  if (index === 9 || index === 18) await shop.admin.cancelOrder(id)
}
