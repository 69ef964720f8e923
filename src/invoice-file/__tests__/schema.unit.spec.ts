import { document } from "../../domain/own-invoice/__tests__/builders"
import { toCrossIndustryInvoice } from "../cii/to-cross-industry-invoice"
import { refuseUnlessSchematic, schemaObjections } from "../schema/refuse-unless-schematic"
import { sampleDocuments } from "./sample-documents"

jest.setTimeout(120_000)

const good = toCrossIndustryInvoice(document())
const withoutDueAmount = good.replaceAll("ram:DuePayableAmount", "ram:DueAmount")

it.each(sampleDocuments)("%s follows the schema", async (_name, printable) => {
  expect(await schemaObjections(toCrossIndustryInvoice(printable))).toEqual([])
})

it.each<[string, string, string[]]>([
  [
    "an element of another name",
    withoutDueAmount,
    [
      expect.stringMatching(
        /^\/rsm:CrossIndustryInvoice\/.*\/ram:DueAmount: Element 'DueAmount': This element is not expected/
      ) as string,
    ],
  ],
  [
    "an element too many",
    good.replace(/<ram:GrandTotalAmount>.*?<\/ram:GrandTotalAmount>/, "$&$&"),
    [expect.stringContaining("ram:GrandTotalAmount[2]: ") as string],
  ],
  [
    "an amount that is none",
    good.replace(/(<ram:GrandTotalAmount>).*?</, "$1zwölf<"),
    [expect.stringContaining("'zwölf' is not a valid value") as string],
  ],
  ["half a document", good.slice(0, 900), [expect.any(String) as string]],
])("%s is named with its place", async (_name, xml, objections) => {
  expect(await schemaObjections(xml)).toEqual(objections)
  await expect(refuseUnlessSchematic(xml)).rejects.toMatchObject({
    kind: "needs_person",
    code: "own_invoice_xml_invalid",
    params: { elements: objections },
  })
})

it("keeps nothing of the documents it has seen", async () => {
  const { diag } = await import("libxml2-wasm")
  await schemaObjections(good)
  diag.configure({ enabled: true })
  try {
    for (const xml of [good, withoutDueAmount, good.slice(0, 900)]) await schemaObjections(xml)
    expect(diag.report()).toEqual({})
  } finally {
    diag.configure({ enabled: false })
  }
})
