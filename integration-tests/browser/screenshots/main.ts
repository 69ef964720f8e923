import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { isAxiosError } from "axios"
import type { Page } from "playwright-core"
import type { CallListDto } from "../../../src/api/admin/lexoffice/dto"
import { launchBrowser, signedIn, visit, type Language } from "../support/admin"
import { settingsDrawers } from "../support/pages"
import { openedShop, type OpenedShop } from "../support/shop"
import { fill } from "./fill"
import { fixTime, MONTH, NOW } from "./fix-time"

const otherTabs = Object.keys(settingsDrawers).filter((tab) => tab !== "general")
const folder = join(__dirname, "../../../docs/images")

async function pagesOf(shop: OpenedShop, order: string): Promise<Record<string, string>> {
  const [document] = (await shop.order(order)).documents
  const ofInvoices = "/admin/lexoffice/calls?limit=1&method=POST&path=/v1/invoices"
  const [call] = (await shop.admin.get<CallListDto>(ofInvoices)).calls
  return {
    "first-run": "/settings/lexoffice?edit=first_run&step=mode",
    inbox: "/lexoffice",
    documents: "/lexoffice/documents",
    document: `/lexoffice/documents/${document?.id}`,
    overview: `/lexoffice/overview?month=${MONTH}`,
    log: "/lexoffice/log",
    order: `/orders/${order}`,
    customer: `/customers/${document?.customer_id}`,
    settings: "/settings/lexoffice",
    ...Object.fromEntries(otherTabs.map((tab) => [`settings-${tab}`, `/settings/lexoffice?tab=${tab}`])),
    "inbox-settled": "/lexoffice?state=closed",
    call: `/lexoffice/log?call=${call?.id}`,
    orders: "/orders",
  }
}

async function photograph(page: Page, name: string, language: Language): Promise<void> {
  const ours = page.getByRole("heading", { name: "lexoffice", exact: true })
  if (name === "order" || name === "customer")
    await ours.first().evaluate("(heading) => heading.scrollIntoView({ block: 'center' })")
  await page.screenshot({
    path: join(folder, `${name}.${language}.png`),
    animations: "disabled",
    caret: "hide",
  })
  console.log(`         ${name}.${language}.png`)
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const shop = await openedShop()
  const order = await fill(shop)
  await fixTime(shop)
  const pages = await pagesOf(shop, order)
  const browser = await launchBrowser()
  for (const language of ["de", "en"] as const) {
    const context = await signedIn(browser, language)
    const page = await context.newPage()
    await page.clock.setFixedTime(new Date(NOW))
    for (const [name, path] of Object.entries(pages)) {
      // pages that were opened before have asked lexoffice since
      if (name === "log" || name === "call") await fixTime(shop)
      await visit(page, path)
      await photograph(page, name, language)
    }
    await context.close()
  }
  await browser.close()
  await shop.database.end()
}

main().catch((error: unknown) => {
  console.error(isAxiosError(error) ? `${error.message} ${JSON.stringify(error.response?.data)}` : error)
  process.exit(1)
})
