import type { Browser, BrowserContext, Page } from "playwright-core"
import { launchBrowser, signedIn, type Language } from "./admin"
import { openedShop, type OpenedShop } from "./shop"
import { wordsIn } from "./words"

/** A shop and a browser for all tests of a file; each test begins as somebody who has just signed in. */
export function useAdmin(language: Language = "de") {
  let shop: OpenedShop
  let browser: Browser
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    shop = await openedShop()
    await shop.connect()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await shop?.database.end()
  })
  beforeEach(async () => {
    await shop.lexoffice.clearFaults()
    context = await signedIn(browser, language)
    page = await context.newPage()
  })
  afterEach(async () => {
    await context?.close()
  })

  return { shop: () => shop, page: () => page, browser: () => browser, words: wordsIn(language) }
}
