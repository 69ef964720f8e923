import type { Page } from "playwright-core"
import type { CallListDto } from "../../src/api/admin/lexoffice/dto"
import { signedIn, visit, type Language } from "./support/admin"
import { barriers, ourSection } from "./support/accessible"
import { everyPage, settingsDrawers } from "./support/pages"
import { useAdmin } from "./support/suite"
import { buyWithoutCountry } from "./support/without-country"

const { shop, page, browser, words: t } = useAdmin()

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

  it("what opens over a page", async () => {
    const pages = await everyPage(shop())
    const stopped = `/orders/${await buyWithoutCountry(shop())}`
    const [call] = (await shop().admin.get<CallListDto>("/admin/lexoffice/calls?limit=1")).calls
    const click = (name: string) => page().getByRole("button", { name, exact: true }).first().click()
    const opened: Record<string, [path: string, open?: () => Promise<void>]> = {
      "a call": [`/lexoffice/log?call=${call?.id}`],
      backfill: ["/lexoffice/documents?edit=backfill"],
      "a PDF": [pages["one document"] ?? "", () => click(t("document.pdf.show"))],
      country: [stopped, () => click(t("country.action"))],
      dismissing: [
        stopped,
        async () => {
          await page()
            .locator(ourSection)
            .getByRole("alert")
            .getByRole("button", { name: new RegExp(t("actions.more_of", { name: "" }).trim()) })
            .click()
          await page()
            .getByRole("menuitem", { name: t("dismiss.booked_by_hand") })
            .click()
        },
      ],
    }
    const found: Record<string, string[]> = {}
    for (const [name, [path, open]] of Object.entries(opened)) {
      await visit(page(), path)
      await open?.()
      await page().getByRole("dialog").waitFor()
      found[name] = await barriers(page(), "[role=dialog]")
    }
    expect(blamed(found)).toEqual([])
  })

  it("a page in the dark theme", async () => {
    await page().emulateMedia({ colorScheme: "dark" })
    const found: Record<string, string[]> = {}
    for (const path of ["/lexoffice", "/lexoffice/documents", "/lexoffice/overview", "/settings/lexoffice"]) {
      await visit(page(), path)
      await page().locator("html.dark").waitFor({ state: "attached" })
      found[path] = await barriers(page(), "main", "dark")
    }
    expect(blamed(found)).toEqual([])
  })
})

/** As the browser's own back and forward buttons do, without loading the page anew. */
const turnTo = (at: Page, search: string) =>
  at.evaluate(
    `history.pushState({}, "", ${JSON.stringify(search)}); dispatchEvent(new PopStateEvent("popstate"))`
  )
