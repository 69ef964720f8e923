import { visit } from "./support/admin"
import { useAdmin } from "./support/suite"

const { shop, page, words: t } = useAdmin("en")

const issuer = {
  name: "Testladen GmbH",
  street: "Speicherweg 3",
  zip: "10969",
  city: "Berlin",
  tax_number: "12/345/67890",
}

const modeNow = async () =>
  (await shop().admin.get<{ settings: { delivery_mode: string } }>("/admin/lexoffice/settings")).settings
    .delivery_mode

async function chooseMode(mode: string) {
  await visit(page(), "/settings/lexoffice?edit=invoicing")
  await page().getByLabel(t("settings.delivery_mode.label"), { exact: true }).click()
  await page()
    .getByRole("option", { name: t(`settings.delivery_mode.options.${mode}`) })
    .click()
  await page()
    .getByRole("button", { name: t("actions.save") })
    .click()
}

describe("settings", () => {
  it("change the mode only after a question, and not without an issuer", async () => {
    await shop().settings({ own_invoice: { issuer: { name: "", tax_number: null } } })
    await chooseMode("own_invoice")
    await page()
      .getByRole("button", { name: t("actions.cancel") })
      .last()
      .click()
    expect(await modeNow()).toBe("lexoffice_invoice")

    await page()
      .getByRole("button", { name: t("actions.save") })
      .click()
    await page()
      .getByRole("button", { name: t("settings.confirm.mode.confirm") })
      .click()
    await page()
      .getByRole("alert")
      .filter({ hasText: t("settings.own_invoice.issuer.name.label") })
      .waitFor()
    expect(await modeNow()).toBe("lexoffice_invoice")

    await shop().settings({ own_invoice: { issuer } })
    await page()
      .getByRole("button", { name: t("actions.save") })
      .click()
    await page()
      .getByRole("button", { name: t("settings.confirm.mode.confirm") })
      .click()
    await page().getByRole("dialog").waitFor({ state: "detached" })
    expect(await modeNow()).toBe("own_invoice")
  })

  it("change back, and the next order is lexoffice's again", async () => {
    await chooseMode("lexoffice_invoice")
    await page()
      .getByRole("button", { name: t("settings.confirm.mode.confirm") })
      .click()
    await page().getByRole("dialog").waitFor({ state: "detached" })
    expect(await modeNow()).toBe("lexoffice_invoice")
  })

  it("name the field that is refused, and put the focus there", async () => {
    await visit(page(), "/settings/lexoffice?edit=payment_terms")
    const days = page().getByLabel(t("settings.payment_terms.default_days.label"), { exact: true })
    await days.fill("999")
    await page()
      .getByRole("button", { name: t("actions.save") })
      .click()
    await page().getByRole("alert").first().waitFor()
    expect(await days.getAttribute("aria-invalid")).toBe("true")
  })
})
