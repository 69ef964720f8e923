import { cents } from "../../money"
import { TAX_CASES } from "../../tax"
import { callRow, callTable, cutRow } from "../call-rows"
import { csvCell } from "../csv-cell"
import { documentRows, documentTable, ExportedDocument } from "../document-rows"
import { taxCaseWord } from "../words"

const column = (ratePercent: number, net: number, tax: number) => ({
  ratePercent,
  net: cents(net),
  tax: cents(tax),
  gross: cents(net + tax),
})

const invoice = (fields: Partial<ExportedDocument> = {}): ExportedDocument => ({
  number: "RE1",
  kind: "invoice",
  state: "transmitted",
  withdrawn: false,
  orderNumber: 7,
  customerName: "Erika Muster",
  documentDate: "2026-05-10",
  dueDate: "2026-05-24",
  taxCase: "domestic",
  countryCode: "DE",
  columns: [column(19, 10000, 1900), column(7, 1000, 70)],
  total: 12970,
  currencyCode: "eur",
  paymentState: "partly_paid",
  open: 2970,
  paidOn: null,
  url: "https://app.example/1",
  ...fields,
})

const told = (document: ExportedDocument, language: "de" | "en") =>
  documentRows(document, language).map((row) => row.map((cell) => csvCell(cell, language)).join("|"))

it("has a row for each rate; total and open amount stand in the first one only", () => {
  const [begin, end] = [
    "RE1|Rechnung|In lexoffice|7|Erika Muster|10.05.2026|24.05.2026|Verkauf in Deutschland|DE",
    "https://app.example/1",
  ]
  expect(told(invoice(), "de")).toEqual([
    `${begin}|19|100,00|19,00|119,00|129,70|EUR|Teilweise bezahlt|29,70||${end}`,
    `${begin}|7|10,00|0,70|10,70||EUR|Teilweise bezahlt|||${end}`,
  ])
})

it("has negative amounts for credit notes, so that columns can be added up", () => {
  const creditNote = invoice({
    ...{ kind: "credit_note", number: "GS1", columns: [column(19, 100, 19)], total: 119, open: 0 },
    ...{ paymentState: "paid", paidOn: "2026-05-12", dueDate: null, url: null },
  })
  expect(told(creditNote, "en")).toEqual([
    "GS1|Credit note|In lexoffice|7|Erika Muster|2026-05-10||Sale within Germany|DE|19|-1.00|-0.19|-1.19|-1.19|EUR|Paid|0.00|2026-05-12|",
  ])
})

it.each<[string, Partial<ExportedDocument>, string, string]>([
  ["taken off the books", { state: "dismissed", withdrawn: true }, "Zurückgenommen", "Teilweise bezahlt"],
  ["voided in lexoffice", { paymentState: "voided" }, "In lexoffice", "Storniert"],
])("has no amounts for what was %s", (_name, fields, state, payment) => {
  const begin = `RE1|Rechnung|${state}|7|Erika Muster|10.05.2026|24.05.2026|Verkauf in Deutschland|DE`
  const end = `EUR|${payment}|||https://app.example/1`
  expect(told(invoice(fields), "de")).toEqual([`${begin}|19|||||${end}`, `${begin}|7|||||${end}`])
})

it("has one row for a document without a rate, and unknown words as they are", () => {
  const odd = invoice({
    ...{ columns: [], number: null, state: "new_state", taxCase: "new_case", paymentState: null, open: null },
    ...{ orderNumber: null, countryCode: null },
  })
  expect(told(odd, "de")).toEqual([
    "|Rechnung|new_state||Erika Muster|10.05.2026|24.05.2026|new_case||||||129,70|EUR||||https://app.example/1",
  ])
})

it.each(["de", "en"] as const)(
  "has a heading for each column and a word for each tax case: %s",
  (language) => {
    const [row] = documentRows(invoice(), language)
    expect(documentTable(language).columns).toHaveLength(row?.length ?? 0)
    for (const taxCase of TAX_CASES) {
      expect(taxCaseWord(taxCase, language)).not.toBe(taxCase)
    }
  }
)

it("tells of a call without its bodies", () => {
  const call = {
    ...{ at: new Date("2026-05-10T10:00:00.123Z"), method: "GET", path: "/v1/profile", status: null },
    ...{ durationMs: 12, error: "lost", requestId: null, document: "RE0001", actor: "Erika Muster" },
  }
  const told = (language: "de" | "en") =>
    callRow(call, language)
      .map((cell) => csvCell(cell, language))
      .join("|")
  expect(told("de")).toBe("10.05.2026 12:00:00|GET|/v1/profile||12|lost||RE0001|Erika Muster")
  expect(told("en")).toBe("2026-05-10 12:00:00|GET|/v1/profile||12|lost||RE0001|Erika Muster")
  expect(callTable("de").columns).toHaveLength(callRow(call, "de").length)
  expect(cutRow(100_000, "de").map((cell) => csvCell(cell, "de"))).toEqual([
    "Gekürzt: nur die neuesten 100.000 Aufrufe. Wählen Sie einen kürzeren Zeitraum, um ältere zu laden.",
  ])
})
