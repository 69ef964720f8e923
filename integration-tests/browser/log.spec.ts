import { visit } from "./support/admin"
import { useAdmin } from "./support/suite"
import { until } from "./support/shop"

const { shop, page, words: t } = useAdmin()

describe("the log", () => {
  it("shows what an order's invoice said to lexoffice, and never the key", async () => {
    const { id } = await shop().buy()
    const { documents } = await until(
      () => shop().order(id),
      ({ documents }) => documents.some(({ state }) => state === "transmitted")
    )
    await visit(page(), "/lexoffice/log")
    const number = documents[0]?.number ?? ""
    await page().getByRole("link", { name: number, exact: true }).first().waitFor()
    const what = t("log.what", { subject: t("log.subjects.invoices"), verb: t("log.verbs.POST") })
    await page().getByRole("button", { name: what }).first().click()
    const drawer = page().getByRole("dialog")
    await drawer.getByText("Stoneware mug").first().waitFor()
    expect(await page().content()).not.toContain(shop().apiKey)
  })
})
