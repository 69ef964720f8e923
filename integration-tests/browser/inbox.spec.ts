import { incidentTitle } from "../../src/domain/incidents"
import { visit } from "./support/admin"
import { useAdmin } from "./support/suite"
import { until } from "./support/shop"

const { shop, page, words: t } = useAdmin()

const sentence = (order: number) =>
  page()
    .getByRole("row")
    .filter({ hasText: `Bestellung ${order}` })

type Bought = { id: string; number: number }

/** An order whose addresses name no country: nobody can say how it is taxed. */
async function buyWithoutCountry(): Promise<Bought> {
  const [order] = await evaluated(async () => [await withoutCountry()] as const)
  return order
}

/** Bought before one of them is evaluated: the shop's own jobs must not look at the first under other settings. */
const buyTwoWithoutCountry = () =>
  evaluated(async () => [await withoutCountry(), await withoutCountry()] as const)

async function evaluated<T extends readonly Bought[]>(buy: () => Promise<T>): Promise<T> {
  await shop().settings({ trigger: "payment_captured", assumed_country: null })
  const orders = await buy()
  await shop().settings({ trigger: "order_placed" })
  for (const { id } of orders) {
    await shop().evaluate(id)
    await until(shop().incidents, (incidents) => incidents.some(({ order_id }) => order_id === id))
  }
  return orders
}

async function withoutCountry(): Promise<Bought> {
  const { id, display_id } = await shop().buy()
  await shop().database.query(
    `update order_address set country_code = null
     where id in (select unnest(array[billing_address_id, shipping_address_id]) from "order" where id = $1)`,
    [id]
  )
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
    await visit(page(), "/lexoffice")
    const row = sentence(order.number)
    await row.waitFor()
    // not before: the shop looks at a new order by itself a moment later, and would book it
    await shop().settings({ assumed_country: "DE" })
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

  it("takes an order off the list that was booked by hand, keeps the note, and books it after all when asked", async () => {
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

    await shop().settings({ assumed_country: "DE" })
    await visit(page(), `/orders/${order.id}`)
    await page()
      .getByRole("button", { name: t("order.book_anyway.action") })
      .click()
    await page()
      .getByRole("alertdialog")
      .getByRole("button", { name: t("order.book_anyway.confirm") })
      .click()
    await until(
      () => shop().order(order.id),
      (status) => status.documents.some(({ state }) => state === "transmitted")
    )
  })

  it("tries all of one cause again, once it is mended", async () => {
    const orders = await buyTwoWithoutCountry()
    await visit(page(), "/lexoffice")
    await chip("country_missing")
    await shop().settings({ assumed_country: "DE" })
    await page()
      .getByRole("button", { name: t("inbox.retry_all.action") })
      .click()
    await page()
      .getByRole("alertdialog")
      .getByRole("button", { name: t("actions.try_again") })
      .click()
    for (const { id } of orders) {
      await until(
        () => runAndRead(id),
        ({ documents }) => documents.some(({ state }) => state === "transmitted")
      )
    }
    await visit(page(), "/lexoffice")
    for (const { number } of orders) {
      expect(await sentence(number).count()).toBe(0)
    }
  })

  it("settles several at once with one note", async () => {
    const orders = await buyTwoWithoutCountry()
    await visit(page(), "/lexoffice")
    for (const { number } of orders) {
      await sentence(number).getByRole("checkbox").check()
    }
    await page().keyboard.press("b")
    await page().getByLabel(t("dismiss.note"), { exact: true }).fill("Beide von Hand")
    await page()
      .getByRole("button", { name: t("dismiss.submit") })
      .click()
    for (const { number } of orders) {
      await sentence(number).waitFor({ state: "detached" })
    }
    const { incidents } = await shop().admin.get<{ incidents: { order_id: string; note: string | null }[] }>(
      "/admin/lexoffice/incidents?state=closed&limit=100"
    )
    for (const { id } of orders) {
      expect(incidents.find(({ order_id }) => order_id === id)).toMatchObject({ note: "Beide von Hand" })
    }
  })
})

/** Shows one cause alone. */
const chip = (code: string) =>
  page()
    .getByRole("group", { name: t("inbox.causes.label") })
    .getByRole("button", { name: incidentTitle(code, "de") })
    .click()

/** What a shop does by itself every minute, now. */
async function runAndRead(orderId: string) {
  await shop().run("transmit")
  return shop().order(orderId)
}

const isFocused = (element: { ownerDocument: { activeElement: unknown } }) =>
  element.ownerDocument.activeElement === element
