import { visit } from "./support/admin"
import { useAdmin } from "./support/suite"
import { until } from "./support/shop"

const { shop, page, words: t } = useAdmin()

const menuItem = (name: string) => page().getByRole("menuitem", { name, exact: true })

async function openInvoice() {
  const { id } = await shop().buy()
  const { documents } = await until(
    () => shop().order(id),
    (status) => status.documents.some(({ state }) => state === "transmitted")
  )
  const name = t("document.numbered.invoice", { number: documents[0]?.number ?? "" })
  await visit(page(), `/orders/${id}`)
  await page().getByText(name).first().waitFor()
  const menu = page().getByRole("button", { name: t("actions.more_of", { name }) })
  await menu.click()
  return { id, invoice: documents[0], menu }
}

describe("the order page", () => {
  it("shows the invoice of an order that was just placed, with its number and the way to lexoffice", async () => {
    const { invoice } = await openInvoice()
    expect(await menuItem(t("document.open")).getAttribute("href")).toBe(invoice?.remote_url)
  })

  it("writes an invoice before its trigger, once a person has said so twice", async () => {
    await shop().settings({ trigger: "shipped" })
    const { id } = await shop().buy()
    await visit(page(), `/orders/${id}`)
    await page()
      .getByRole("button", { name: t("order.before_trigger.action") })
      .click()
    await page()
      .getByRole("alertdialog")
      .getByRole("button", { name: t("order.before_trigger.confirm") })
      .click()
    const { documents } = await until(
      () => shop().order(id),
      (status) => status.documents.some(({ state }) => state === "transmitted")
    )
    await page()
      .getByText(t("document.numbered.invoice", { number: documents[0]?.number ?? "" }))
      .first()
      .waitFor()
    await shop().settings({ trigger: "order_placed" })
  })

  it("sends the customer the invoice by e-mail, and says that it went out", async () => {
    const template = { de: "rechnung", en: "invoice" }
    await shop().settings({ mail: { template: { invoice: template, credit_note: template } } })
    const { id, menu } = await openInvoice()
    await menuItem(t("document.mail.send")).click()
    await page()
      .getByRole("alertdialog")
      .getByRole("button", { name: t("document.mail.ask.confirm"), exact: true })
      .click()
    await page().getByText(t("document.mail.done")).first().waitFor()
    expect((await shop().order(id)).documents).toMatchObject([{ mail_state: "sent" }])
    await menu.click()
    await menuItem(t("document.mail.again")).waitFor()
  })
})
