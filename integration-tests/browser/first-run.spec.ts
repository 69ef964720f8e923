import { settled, visit } from "./support/admin"
import { barriers } from "./support/accessible"
import { useAdmin } from "./support/suite"
import { until } from "./support/shop"

const { shop, page, words: t } = useAdmin()

const dialog = () => page().getByRole("dialog", { name: t("first_run.title") })
const title = (step: string) => dialog().getByRole("heading", { name: t(`first_run.steps.${step}.title`) })
const next = () =>
  dialog()
    .getByRole("button", { name: t("first_run.next") })
    .click()
const drafts = async () =>
  (await shop().lexoffice.state()).documents.filter(({ address }) => address.name.startsWith("Test "))

async function openPath() {
  await visit(page(), "/settings/lexoffice?edit=first_run")
  await dialog().waitFor()
}

describe("the guided setup", () => {
  it("leads from the key to a draft in lexoffice, and each step is saved at once", async () => {
    await shop().disconnect()
    await shop().settings({ invoice_state: "finalized", oss_registered: null })
    await visit(page(), "/settings/lexoffice")
    await page()
      .getByRole("button", { name: t("connection.connect"), exact: true })
      .click()

    const key = dialog().getByLabel(t("connection.api_key"), { exact: true })
    expect(
      await dialog()
        .getByRole("link", { name: t("connection.key_page") })
        .getAttribute("href")
    ).toBe(`${shop().environment.lexofficeUrl}/addons/public-api`)
    await key.fill("wrong")
    await key.press("Enter")
    await dialog().getByRole("alert").waitFor()
    expect(await shop().connection()).toMatchObject({ state: "not_connected" })
    expect(await barriers(page(), "[role=dialog]")).toEqual([])

    await key.fill(shop().apiKey)
    await key.press("Enter")
    await title("mode").waitFor()
    expect(await shop().connection()).toMatchObject({ state: "connected", source: "admin" })
    expect(await barriers(page(), "[role=dialog]")).toEqual([])

    await dialog()
      .getByRole("radio", { name: t("settings.invoice_state.options.draft") })
      .click()
    await next()
    await page()
      .getByRole("button", { name: t("settings.confirm.draft.confirm") })
      .click()
    await title("taxes").waitFor()
    expect(await dialog().textContent()).toContain(t("first_run.profile.prices.gross"))
    expect(await barriers(page(), "[role=dialog]")).toEqual([])

    await dialog()
      .getByRole("radio", { name: t("settings.oss_registered.options.yes"), exact: true })
      .click()
    await next()
    await title("start").waitFor()
    expect(await shop().admin.get("/admin/lexoffice/settings")).toMatchObject({
      settings: { invoice_state: "draft", oss_registered: true },
    })
    expect(await barriers(page(), "[role=dialog]")).toEqual([])
    await next()

    await title("test").waitFor()
    const before = await drafts()
    await dialog()
      .getByRole("button", { name: t("first_run.draft.send") })
      .click()
    await dialog()
      .getByRole("link", { name: t("first_run.draft.open") })
      .waitFor()
    const [made, ...others] = (await drafts()).filter(({ id }) => !before.some((draft) => draft.id === id))
    expect(others).toEqual([])
    expect(made).toMatchObject({ status: "draft" })
    expect(await barriers(page(), "[role=dialog]")).toEqual([])
    await dialog()
      .getByRole("button", { name: t("first_run.finish") })
      .click()
    await dialog().waitFor({ state: "detached" })
    await shop().settings({ invoice_state: "finalized", oss_registered: null })
  })

  it("can be left and taken up again where it was left", async () => {
    await openPath()
    await next()
    await title("taxes").waitFor()
    await dialog()
      .getByRole("button", { name: t("first_run.later") })
      .click()
    await page()
      .getByRole("button", { name: t("first_run.resume") })
      .click()
    await title("taxes").waitFor()
    await dialog()
      .getByRole("tab", { name: t("first_run.steps.test.tab") })
      .click()
    await dialog()
      .getByRole("button", { name: t("first_run.finish") })
      .click()
    await dialog().waitFor({ state: "detached" })
    expect(
      await page()
        .getByRole("button", { name: t("first_run.resume") })
        .count()
    ).toBe(0)
  })

  it("is found again in the menu, and asks before changes are lost", async () => {
    await visit(page(), "/settings/lexoffice")
    await page()
      .getByRole("button", { name: t("actions.more_of", { name: t("connection.title") }) })
      .click()
    await page()
      .getByRole("menuitem", { name: t("first_run.again") })
      .click()
    await title("mode").waitFor()
    await dialog()
      .getByRole("radio", { name: t("settings.delivery_mode.options.own_invoice") })
      .click()
    await page().keyboard.press("Escape")
    await page()
      .getByRole("button", { name: t("actions.discard") })
      .click()
    await dialog().waitFor({ state: "detached" })
    expect(await shop().admin.get("/admin/lexoffice/settings")).toMatchObject({
      settings: { delivery_mode: "lexoffice_invoice" },
    })
  })

  it("tells honestly when the answer about the draft is lost", async () => {
    await page().goto("/app/settings/lexoffice?edit=first_run&step=test")
    await settled(page())
    await shop().lexoffice.addFault({
      match: { method: "POST", path: "/v1/invoices" },
      times: 1,
      action: { type: "close" },
      effect: "after",
    })
    const before = await drafts()
    await dialog()
      .getByRole("button", { name: t("first_run.draft.send") })
      .click()
    const alert = dialog().getByRole("alert").filter({ hasText: "Test " })
    await alert.waitFor()
    const after = await until(drafts, (all) => all.length > before.length)
    const made = after.find(({ id }) => !before.some((draft) => draft.id === id))
    expect(await alert.textContent()).toContain(made?.address.name)
  })
})
