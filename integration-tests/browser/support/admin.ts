import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core"
import { browserEnvironment } from "./environment"

export type Language = "de" | "en"

/** A busy machine is no reason to fail. */
const PATIENCE_MS = 60_000

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--force-color-profile=srgb"]

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserEnvironment().chromium, args: FLAGS })

/** A signed-in person, who reads the admin in a language. */
export async function signedIn(browser: Browser, language: Language): Promise<BrowserContext> {
  const { url, adminEmail, adminPassword } = browserEnvironment()
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1280, height: 800 },
    locale: language === "de" ? "de-DE" : "en-GB",
    timezoneId: "Europe/Berlin",
    reducedMotion: "reduce",
    colorScheme: "light",
  })
  const { request } = context
  const answer = await request.post("/auth/user/emailpass", {
    data: { email: adminEmail, password: adminPassword },
  })
  const { token } = (await answer.json()) as { token: string }
  await request.post("/auth/session", { headers: { authorization: `Bearer ${token}` } })
  await context.addCookies([{ name: "lng", value: language, url }])
  await context.addInitScript(`window.localStorage.setItem("lng", "${language}")`)
  context.setDefaultTimeout(PATIENCE_MS)
  context.setDefaultNavigationTimeout(PATIENCE_MS)
  return context
}

/** Opens a page of the admin and waits until its data is there. */
export async function visit(page: Page, path: string): Promise<Page> {
  await page.goto(`/app${path}`)
  await settled(page)
  return page
}

/** Until the page has a heading and nothing is being loaded any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator("main h1, main h2, [role=dialog] h1").first().waitFor()
  await page
    .locator("[aria-busy=true], .animate-pulse, [class*=skeleton]")
    .first()
    .waitFor({ state: "detached" })
  await page.waitForLoadState("networkidle")
}
