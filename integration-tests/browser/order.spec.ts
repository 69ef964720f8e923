import { visit } from "./support/admin"
import { useAdmin } from "./support/suite"
import { until } from "./support/shop"

const { shop, page, words: t } = useAdmin()

describe("the order page", () => {
  it("shows the invoice of an order that was just placed, with its number and the way to lexoffice", async () => {
    const { id } = await shop().buy()
    const { documents } = await until(
      () => shop().order(id),
      (status) => status.documents.some(({ state }) => state === "transmitted")
    )
    const number = documents[0]?.number ?? ""
    await visit(page(), `/orders/${id}`)
    const name = t("document.numbered.invoice", { number })
    await page().getByText(name).first().waitFor()
    await page()
      .getByRole("button", { name: t("actions.more_of", { name }) })
      .click()
    expect(
      await page()
        .getByRole("menuitem", { name: t("document.open") })
        .getAttribute("href")
    ).toBe(documents[0]?.remote_url)
  })
})
