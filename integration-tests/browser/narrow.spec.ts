import { settled, visit } from "./support/admin"
import { everyPage } from "./support/pages"
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

  it("documents can be chosen and opened", async () => {
    await everyPage(shop())
    await visit(page(), "/lexoffice/documents")
    const list = page().locator("main")
    await list.getByRole("checkbox").last().click()
    await page()
      .getByText(t("documents.selected_one", { count: 1 }))
      .waitFor()
    await list.getByRole("checkbox").last().click()
    await list.getByText(/RE\d+/).last().click()
    await page().waitForURL("**/lexoffice/documents/*")
    await settled(page())
  })
})
