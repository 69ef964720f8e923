import { visit } from "./support/admin"
import { useAdmin } from "./support/suite"
import { until } from "./support/shop"

const { shop, page, words: t } = useAdmin("en")

const rowOf = (order: number) =>
  page()
    .getByRole("row")
    .filter({ hasText: `#${order}` })

describe("the documents page", () => {
  afterAll(() => shop().lexoffice.post("/maintenance", { on: false }))

  it("lists an order's invoice and opens it with its lines", async () => {
    const { id, display_id } = await shop().buy()
    const status = await until(
      () => shop().order(id),
      ({ documents }) => documents.some(({ state }) => state === "transmitted")
    )
    const number = status.documents[0]?.number ?? ""
    await visit(page(), "/lexoffice/documents")
    await rowOf(display_id ?? 0)
      .first()
      .click()
    await page().getByRole("heading", { name: number }).first().waitFor()
    await page().getByText("Stoneware mug").first().waitFor()
  })

  it("sends all at once what had to wait while lexoffice was down", async () => {
    await shop().lexoffice.post("/maintenance", { on: true })
    const orders = [await shop().buy(), await shop().buy()]
    const isOurs = ({ order_id }: { order_id: string }) => orders.some(({ id }) => id === order_id)
    await until(shop().documents, (documents) => documents.filter(isOurs).length === orders.length)
    await shop().lexoffice.post("/maintenance", { on: false })

    await visit(page(), "/lexoffice/documents")
    await page()
      .getByRole("button", { name: t("actions.more_of", { name: t("documents.title") }) })
      .click()
    await page()
      .getByRole("menuitem", { name: t("documents.send.all") })
      .click()
    await page().getByRole("alertdialog").getByRole("button").last().click()
    await until(
      async () => {
        await shop().run("transmit")
        return (await shop().documents()).filter(isOurs).map(({ state }) => state)
      },
      (states) => states.every((state) => state === "transmitted")
    )
    await page().getByText(t("documents.progress.done")).waitFor()
  })
})
