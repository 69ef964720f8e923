import type { Page } from "playwright-core"
import { signedIn, visit, type Language } from "./support/admin"
import { barriers, ourSection } from "./support/accessible"
import { everyPage, settingsDrawers } from "./support/pages"
import { useAdmin } from "./support/suite"

const { shop, page, browser } = useAdmin()

jest.setTimeout(600_000)

const blamed = (found: Record<string, string[]>) =>
  Object.entries(found).filter(([, list]) => list.length > 0)

describe("nothing keeps people from using", () => {
  it.each<Language>(["de", "en"])("a page in %s", async (language) => {
    const context = await signedIn(browser(), language)
    const reader = await context.newPage()
    const found: Record<string, string[]> = {}
    for (const [name, path] of Object.entries(await everyPage(shop()))) {
      await visit(reader, path)
      const isMedusas = name === "order" || name === "customer"
      if (isMedusas) await reader.locator(ourSection).waitFor()
      found[name] = await barriers(reader, isMedusas ? ourSection : "main")
    }
    await context.close()
    expect(blamed(found)).toEqual([])
  })

  it("a drawer of the settings", async () => {
    const found: Record<string, string[]> = {}
    for (const [tab, drawers] of Object.entries(settingsDrawers)) {
      await visit(page(), `/settings/lexoffice?tab=${tab}`)
      for (const drawer of drawers) {
        await turnTo(page(), `?tab=${tab}&edit=${drawer}`)
        await page().getByRole("dialog").waitFor()
        found[drawer] = await barriers(page(), "[role=dialog]")
        await turnTo(page(), `?tab=${tab}`)
        await page().getByRole("dialog").waitFor({ state: "detached" })
      }
    }
    expect(blamed(found)).toEqual([])
  })
})

/** As the browser's own back and forward buttons do, without loading the page anew. */
const turnTo = (at: Page, search: string) =>
  at.evaluate(
    `history.pushState({}, "", ${JSON.stringify(search)}); dispatchEvent(new PopStateEvent("popstate"))`
  )
