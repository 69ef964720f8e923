import { checkRules, missingContent, toEnInvoice } from "../../domain/own-invoice"
import { document } from "../../domain/own-invoice/__tests__/builders"
import { CASE_TRAITS, TAX_CASES } from "../../domain/tax"
import { toCrossIndustryInvoice } from "../cii/to-cross-industry-invoice"
import { sampleDocuments } from "./sample-documents"
import { schemaErrors } from "./tools"

jest.setTimeout(120_000)

it("every tax case is among the samples", () => {
  const seen = new Set(sampleDocuments.map(([, { content }]) => content.tax.decision.case))
  expect([...seen].sort()).toEqual([...TAX_CASES].sort())
})

it.each(sampleDocuments)("%s: complete, and keeps the arithmetic rules", (_name, printable) => {
  expect(missingContent(printable)).toEqual([])
  expect(checkRules(toEnInvoice(printable))).toEqual([])
})

it("all samples follow the schema of Factur-X 1.07, profile EN 16931", async () => {
  const documents = sampleDocuments.map(([name, said]) => ({ name, xml: toCrossIndustryInvoice(said) }))
  expect(await schemaErrors(documents)).toEqual([])
})

it("the schema check sees what is wrong", async () => {
  const xml = toCrossIndustryInvoice(document()).replaceAll("ram:DuePayableAmount", "ram:DueAmount")
  expect((await schemaErrors([{ name: "wrong", xml }])).length).toBeGreaterThan(0)
})

it.each(sampleDocuments)("%s: says category and reason of its case", (_name, printable) => {
  const xml = toCrossIndustryInvoice(printable)
  const category = CASE_TRAITS[printable.content.tax.decision.case].en16931
  expect(xml).toContain(`<ram:CategoryCode>${category}</ram:CategoryCode>`)
  expect(xml.includes("<ram:ExemptionReason>")).toBe(category !== "S")
  const isOutside = category === "O"
  expect(xml.includes('<ram:ID schemeID="VA">')).toBe(!isOutside)
  expect(xml.includes("<ram:TypeCode>381</ram:TypeCode>")).toBe(printable.kind === "credit_note")
})

it("text survives, what XML cannot hold is left out", () => {
  const name = "Łódź & <Söhne> „Tür“ 山\u0001\uFFFE😀"
  const said = document()
  const billing = { ...said.content.buyer.billing, name }
  const xml = toCrossIndustryInvoice({
    ...said,
    content: { ...said.content, buyer: { ...said.content.buyer, billing } },
  })
  expect(xml).toContain("<ram:Name>Łódź &amp; &lt;Söhne&gt; „Tür“ 山😀</ram:Name>")
})

it("is the same text every time", () => {
  for (const [, printable] of sampleDocuments) {
    expect(toCrossIndustryInvoice(structuredClone(printable))).toBe(toCrossIndustryInvoice(printable))
  }
})

it("an XRechnung says so, and only with a buyer reference", () => {
  const guideline = (name: string) => {
    const said = sampleDocuments.find(([title]) => title === name)?.[1] ?? document()
    return /<ram:ID>(urn:cen[^<]*)</.exec(toCrossIndustryInvoice(said))?.[1]
  }
  expect(guideline("XRechnung")).toMatch(/xrechnung_3\.0$/)
  expect(guideline("cancellation")).toBe("urn:cen.eu:en16931:2017")
})
