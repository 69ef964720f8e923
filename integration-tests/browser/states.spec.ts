import type { Page } from "playwright-core"
import { signedIn, type Language } from "./support/admin"
import { ourSection } from "./support/accessible"
import { everyPage } from "./support/pages"
import { useAdmin } from "./support/suite"
import { wordsIn } from "./support/words"

const { shop, browser } = useAdmin()

jest.setTimeout(600_000)

const refusal = (status: number, type: string) => ({
  status,
  json: { type, message: "An English sentence for developers." },
})

/** What a page says while the plugin's routes answer so. */
async function saidOn(page: Page, path: string, isMedusas: boolean): Promise<string> {
  await page.goto(`/app${path}`)
  const place = page.locator(isMedusas ? ourSection : "main")
  await place.waitFor()
  await page.waitForLoadState("networkidle")
  await place.locator("[aria-busy=true], .animate-pulse").first().waitFor({ state: "detached" })
  return place.innerText()
}

describe.each<Language>(["de", "en"])("each page in %s says", (language) => {
  const t = wordsIn(language)

  it.each([
    ["that a person's role does not allow it", refusal(403, "forbidden"), t("errors.forbidden_title")],
    ["that it could not be loaded", refusal(500, "unknown_error"), t("errors.load_title")],
  ])("%s", async (_, answer, expected) => {
    const pages = Object.entries(await everyPage(shop()))
    const context = await signedIn(browser(), language)
    const page = await context.newPage()
    await page.route("**/admin/lexoffice/**", (route) => route.fulfill(answer))
    const silent: string[] = []
    for (const [name, path] of pages) {
      const said = await saidOn(page, path, name === "order" || name === "customer")
      if (!said.includes(expected) || said.includes(answer.json.message)) silent.push(`${name}: ${said}`)
    }
    await context.close()
    expect(silent).toEqual([])
  })
})
