import { settled, visit } from "./support/admin"
import { everyPage } from "./support/pages"
import { until } from "./support/shop"
import { useAdmin } from "./support/suite"

const { shop, page, words: t } = useAdmin()

jest.setTimeout(600_000)

describe("on a narrow screen", () => {
  beforeEach(() => page().setViewportSize({ width: 390, height: 844 }))

  it("no page is wider than the screen", async () => {
    const wide: string[] = []
    for (const [name, path] of Object.entries(await everyPage(shop()))) {
      await visit(page(), path)
      const width = await page().evaluate<number>("document.documentElement.scrollWidth")
      if (width > 390) wide.push(`${name}: ${width}`)
    }
    expect(wide).toEqual([])
  })

  /** Texts of the bar for ticked rows, which floats above the page and so makes it no wider. */
  async function expectOnScreen(...commands: string[]) {
    for (const command of commands) {
      const place = page().getByRole("button", { name: command }).last()
      await place.waitFor()
      const { x = -1, width = 0 } = (await place.boundingBox()) ?? {}
      expect({ command, left: x >= 0, right: x + width <= 390 }).toEqual({ command, left: true, right: true })
    }
  }

  it("incidents can be chosen, and every command for them is on the screen", async () => {
    const refused = { company: "Börse GmbH", metadata: { vat_id: "DE294070" } }
    const { id } = await shop().buy({ billingAddress: refused })
    const incidents = await until(shop().incidents, (some) => some.some(({ order_id }) => order_id === id))
    await visit(page(), "/lexoffice")
    await page().locator("main").getByRole("checkbox").last().click()
    await expectOnScreen(t("actions.try_again"), t("dismiss.booked_by_hand"))
    for (const incident of incidents) await shop().dismiss(incident.id)
  })

  it("documents can be chosen and opened", async () => {
    await everyPage(shop())
    await visit(page(), "/lexoffice/documents")
    const list = page().locator("main")
    await list.getByRole("checkbox").last().click()
    await expectOnScreen(t("document.send_now"), t("documents.files.download"))
    await list.getByRole("checkbox").last().click()
    await list.getByText(/RE\d+/).last().click()
    await page().waitForURL("**/lexoffice/documents/*")
    await settled(page())
  })
})
