import { readFile } from "node:fs/promises"
import { unzipSync, strFromU8 } from "fflate"
import type { Locator } from "playwright-core"
import { visit } from "./support/admin"
import { useAdmin } from "./support/suite"
import { until } from "./support/shop"

const { shop, page, words: t } = useAdmin()

/** What a click puts into the browser's downloads. */
async function downloaded(button: Locator) {
  const [download] = await Promise.all([page().waitForEvent("download"), button.click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

async function invoiceNumber(): Promise<string> {
  const { id } = await shop().buy()
  const { documents } = await until(
    () => shop().order(id),
    (status) => status.documents.some(({ state }) => state === "transmitted")
  )
  return documents[0]?.number ?? ""
}

const exportAs = (format: string) => page().getByRole("menuitem", { name: t(`table.formats.${format}`) })

describe("files", () => {
  it("of the documents' list hold what its filter shows, as CSV and for Excel", async () => {
    const [number, other] = [await invoiceNumber(), await invoiceNumber()]
    await visit(page(), `/lexoffice/documents?q=${number}`)
    const open = page().getByRole("button", { name: t("table.export") })

    await open.click()
    const csv = await downloaded(exportAs("csv"))
    expect(csv.name).toMatch(/^lexoffice-belege-\d{4}-\d\d-\d\d\.csv$/i)
    const text = csv.bytes.toString("utf8")
    expect(text).toContain(number)
    expect(text).not.toContain(other)

    await open.click()
    const workbook = unzipSync((await downloaded(exportAs("xlsx"))).bytes)
    const sheets = Object.entries(workbook).filter(([name]) => name.endsWith(".xml"))
    const words = sheets.map(([, xml]) => strFromU8(xml)).join("")
    expect(words).toContain(number)
    expect(words).not.toContain(other)
  })

  it("pack the PDFs of the ticked documents", async () => {
    const numbers = [await invoiceNumber(), await invoiceNumber()]
    await visit(page(), "/lexoffice/documents")
    for (const number of numbers) {
      await page().getByRole("row").filter({ hasText: number }).getByRole("checkbox").check()
    }
    const packed = await downloaded(page().getByRole("button", { name: t("documents.files.download") }))
    const files = unzipSync(packed.bytes)
    for (const number of numbers) {
      const [, pdf] = Object.entries(files).find(([name]) => name.includes(number)) ?? []
      expect(strFromU8(pdf?.slice(0, 5) ?? new Uint8Array())).toBe("%PDF-")
    }
  })

  it("of the log tell every call, and never the key", async () => {
    const number = await invoiceNumber()
    await visit(page(), "/lexoffice/log")
    const csv = await downloaded(page().getByRole("button", { name: t("table.export") }))
    const text = csv.bytes.toString("utf8")
    expect(text).toContain("/v1/invoices")
    expect(text).toContain(number)
    expect(text).not.toContain(shop().apiKey)
  })
})
