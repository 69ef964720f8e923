import { visit } from "./support/admin"
import { useAdmin } from "./support/suite"
import { until } from "./support/shop"

const { shop, page, words: t } = useAdmin()

const sentence = (order: number) =>
  page()
    .getByRole("row")
    .filter({ hasText: `Bestellung ${order}` })

/** An order whose addresses name no country: nobody can say how it is taxed. */
async function buyWithoutCountry() {
  await shop().settings({ trigger: "payment_captured", assumed_country: null })
  const { id, display_id } = await shop().buy()
  await shop().database.query(
    `update order_address set country_code = null
     where id in (select unnest(array[billing_address_id, shipping_address_id]) from "order" where id = $1)`,
    [id]
  )
  await shop().settings({ trigger: "order_placed" })
  await shop().evaluate(id)
  await until(shop().incidents, (incidents) => incidents.some(({ order_id }) => order_id === id))
  return { id, number: display_id ?? 0 }
}

describe("the inbox", () => {
  it("names a customer without a country; an assumed country and a click on retry book the order", async () => {
    const order = await buyWithoutCountry()
    await visit(page(), "/lexoffice")
    const row = sentence(order.number)
    await row.waitFor()

    await visit(page(), "/settings/lexoffice?edit=invoicing")
    await page().getByLabel(t("settings.assumed_country.label"), { exact: true }).click()
    await page().getByRole("option", { name: "Deutschland", exact: true }).click()
    await page()
      .getByRole("button", { name: t("actions.save") })
      .click()
    await page().getByRole("dialog").waitFor({ state: "detached" })

    await visit(page(), "/lexoffice")
    await row.getByRole("button", { name: t("actions.try_again") }).click()
    await row.waitFor({ state: "detached" })
    const { documents } = await until(
      () => shop().order(order.id),
      (status) => status.documents.some(({ state }) => state === "transmitted")
    )
    expect(documents).toMatchObject([{ kind: "invoice", total: 16.8 }])
  })

  it("is worked by keyboard alone", async () => {
    const order = await buyWithoutCountry()
    await shop().settings({ assumed_country: "DE" })
    await visit(page(), "/lexoffice")
    const row = sentence(order.number)
    await row.waitFor()
    const button = row.getByRole("button", { name: t("actions.try_again") })
    for (let presses = 0; presses < 80 && !(await button.evaluate(isFocused)); presses++) {
      await page().keyboard.press("Tab")
    }
    expect(await button.evaluate(isFocused)).toBe(true)
    await page().keyboard.press("Enter")
    await row.waitFor({ state: "detached" })
    await until(
      () => shop().order(order.id),
      (status) => status.documents.some(({ state }) => state === "transmitted")
    )
  })

  it("takes an order off the list that was booked by hand, and keeps the note", async () => {
    const order = await buyWithoutCountry()
    await visit(page(), "/lexoffice")
    const row = sentence(order.number)
    await row.getByRole("button", { name: new RegExp(t("actions.more_of", { name: "" }).trim()) }).click()
    await page()
      .getByRole("menuitem", { name: t("dismiss.booked_by_hand") })
      .click()
    await page().getByLabel(t("dismiss.note"), { exact: true }).fill("Rechnung RE0042 von Hand")
    await page()
      .getByRole("button", { name: t("dismiss.submit") })
      .click()
    await row.waitFor({ state: "detached" })
    const { incidents } = await shop().admin.get<{ incidents: { order_id: string; note: string | null }[] }>(
      "/admin/lexoffice/incidents?state=closed&limit=100"
    )
    expect(incidents.find(({ order_id }) => order_id === order.id)).toMatchObject({
      note: "Rechnung RE0042 von Hand",
    })
  })
})

const isFocused = (element: { ownerDocument: { activeElement: unknown } }) =>
  element.ownerDocument.activeElement === element
