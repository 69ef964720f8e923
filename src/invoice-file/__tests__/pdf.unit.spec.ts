import { openSync } from "fontkit"
import { dirname, join } from "node:path"
import { itemLine } from "../../domain/documents/__tests__/builders"
import { cents, columnFromGross } from "../../domain/money"
import { PrintableDocument } from "../../domain/own-invoice"
import { document, issuer, logo } from "../../domain/own-invoice/__tests__/builders"
import { drawable } from "../pdf/drawable"
import { renderOwnDocument } from "../render-own-document"
import { sampleDocuments } from "./sample-documents"
import { has, inspect } from "./tools"

jest.setTimeout(120_000)

const hasQpdf = has("qpdf")
const hasPoppler = ["pdftotext", "pdffonts", "pdfdetach", "pdfinfo"].map(has).every((isThere) => isThere)

const name = "Łódź & Söhne <Süd> GmbH"
const strange = document({
  number: "RE&<1>",
  content: { lines: [itemLine({ name: "Tür „groß“ & <breit>, 20 €, ąćęłńóśźż 😀 山" })] },
  own: { issuer: issuer({ name }), logo },
})

const many = Array.from({ length: 70 }, (_, index) =>
  itemLine({ name: `Artikel ${index + 1}`, description: "Zeile eins\nZeile zwei", amount: cents(2598) })
)
const long = document({
  content: {
    lines: many,
    taxColumns: [columnFromGross(19, cents(70 * 2598))],
    total: cents(70 * 2598),
  },
})

const files: [string, PrintableDocument, string][] = [
  ["strange characters", strange, "factur-x.xml"],
  ["several pages", long, "factur-x.xml"],
  ...sampleDocuments
    .filter(([title]) => /XRechnung|transferred|small|cancellation/.test(title))
    .map(([title, said]): [string, PrintableDocument, string] => [
      title,
      said,
      title.startsWith("XRechnung") ? "xrechnung.xml" : "factur-x.xml",
    ]),
]

describe.each(files)("the file of %s", (_name, said, attachment) => {
  it("holds the XML as PDF/A-3 asks for", async () => {
    const { pdf, xml } = await renderOwnDocument(said)
    const raw = Buffer.from(pdf).toString("latin1")
    expect(raw).toMatch(/^%PDF-1\.7/)
    expect(raw).toContain("/AFRelationship /Alternative")
    expect(raw).toContain("/S /GTS_PDFA1")
    if (hasQpdf) {
      expect(inspect(pdf).check()).toContain("No syntax or stream encoding errors")
    }
    if (hasPoppler) {
      const file = inspect(pdf)
      expect(file.attachments()).toContain(attachment)
      expect(file.attachment(attachment).equals(Buffer.from(xml, "utf8"))).toBe(true)
      expect(file.fonts().every((font) => /\s+yes\s+yes\s+yes\s/.test(font))).toBe(true)
      expect(file.metadata()).toContain(`<fx:DocumentFileName>${attachment}</fx:DocumentFileName>`)
    }
  })

  it("is the same to the byte every time", async () => {
    const [first, second] = [await renderOwnDocument(said), await renderOwnDocument(structuredClone(said))]
    expect(Buffer.from(first.pdf).equals(Buffer.from(second.pdf))).toBe(true)
    expect(first.fileName).toBe(second.fileName)
  })
})

const withPoppler = (title: string, check: () => Promise<void>) =>
  it(title, async () => {
    if (hasPoppler) {
      await check()
    }
  })

withPoppler("names keep their letters and signs in text and metadata", async () => {
  const file = inspect((await renderOwnDocument(strange)).pdf)
  expect(file.text()).toContain(name)
  expect(file.text().replace(/\s+/g, " ")).toContain("Tür „groß“ & <breit>, 20 €, ąćęłńóśźż ?")
  expect(file.metadata()).toContain("Łódź &amp; Söhne &lt;Süd&gt; GmbH")
  expect(file.metadata()).toContain("Rechnung RE&amp;&lt;1&gt;")
})

withPoppler("every page says which it is, and carries the sum over", async () => {
  const pages = inspect((await renderOwnDocument(long)).pdf)
    .text()
    .split("\f")
    .slice(0, -1)
    .map((page) => page.replace(/[^\S\n]+/g, " "))
  expect(pages.length).toBeGreaterThan(3)
  const amounts = (page: string) => page.match(/25,98 €$/gm)?.length ?? 0
  const sum = (count: number) =>
    new Intl.NumberFormat("de-DE", { minimumFractionDigits: 2 }).format((count * 2598) / 100)
  let before = 0
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(`Seite ${index + 1} von ${pages.length}`)
    expect(page.includes("Übertrag")).toBe(before > 0)
    if (before > 0) {
      expect(page).toContain(`Übertrag: ${sum(before)} €`)
      expect(page).toContain("Rechnung RE2026-0042 vom 02.03.2026")
      expect(page).toContain("Pos. Beschreibung")
    }
    before += amounts(page)
    expect(page.includes("Zwischensumme")).toBe(before < many.length)
  }
  expect(before).toBe(many.length)
})

withPoppler("pieces are counted as English does", async () => {
  const lines = [itemLine({ unitName: "piece" }), itemLine({ unitName: "piece", quantity: 10_000 })]
  const total = cents(2 * 2598)
  const content = { language: "en" as const, lines, total, taxColumns: [columnFromGross(19, total)] }
  const file = inspect((await renderOwnDocument(document({ content }))).pdf)
  expect(file.text()).toMatch(/2 pieces\s[^]*1 piece\s/)
})

withPoppler("no tax is shown where none may be", async () => {
  const free = sampleDocuments.filter(
    ([, { kind, content }]) => kind === "invoice" && content.taxColumns.every(({ tax }) => tax === 0)
  )
  expect(free).toHaveLength(10)
  for (const [, said] of free) {
    const text = inspect((await renderOwnDocument(said)).pdf).text()
    expect(text).not.toMatch(/\d ?%|zzgl|darin|plus|including/)
  }
})

it("the font has every letter that is drawn, and no other is", () => {
  const folder = join(dirname(require.resolve("pdfmake/package.json")), "fonts", "Roboto")
  const sets = ["Roboto-Regular.ttf", "Roboto-Medium.ttf"].map((file) => {
    return new Set(openSync(join(folder, file)).characterSet)
  })
  const all = Array.from({ length: 0x2ffff }, (_, code) => code).filter(
    (code) => code < 0xd800 || code > 0xdfff
  )
  const drawn = new Set(all.flatMap((code) => [...drawable(String.fromCodePoint(code))]))
  const missing = [...drawn].filter(
    (letter) => letter !== "\n" && !sets.every((s) => s.has(letter.codePointAt(0) ?? 0))
  )
  expect(missing).toEqual([])
  expect(drawable("Zażółć gęślą jaźń, ÄÖÜß, Ș ț ő ž, 12,00 €, „ja“ – …")).toBe(
    "Zażółć gęślą jaźń, ÄÖÜß, Ș ț ő ž, 12,00 €, „ja“ – …"
  )
})
