import { print } from "../../domain/documents/__tests__/printing"
import { Sale } from "../../domain/ledger"
import { euros, line, sale } from "../../domain/ledger/__tests__/builders"
import { cents } from "../../domain/money"
import { PrintableDocument, toEnInvoice } from "../../domain/own-invoice"
import { document } from "../../domain/own-invoice/__tests__/builders"
import { renderOwnDocument } from "../render-own-document"
import { has, inspect, schemaErrors } from "./tools"

jest.setTimeout(120_000)

const hasPoppler = has("pdftotext")

const priced = (name: string, quantity: number, price: number, ratePercent: number) =>
  line({
    key: `item:${name}`,
    name,
    quantity: quantity * 10_000,
    ratePercent,
    priceIncludesTax: false,
    net: euros(quantity * price),
    gross: euros(quantity * price * (1 + ratePercent / 100)),
  })

/** The bills printed in the manual of an existing lexoffice integration. */
const training = sale({
  lines: [
    priced("Ausbildung zum Rettungssanitäter/in", 1, 1800, 19),
    priced("Schulungsunterlagen", 1, 50, 7),
  ],
})
const workshop = sale({
  lines: [
    priced("Workshop für Führungskräfte des mittleren Managements", 1, 7500, 19),
    priced("Kursbücher", 10, 80, 7),
    priced("Reisekostenpauschale", 2, 300, 19),
  ],
})

function bill(
  order: Sale,
  fields: Partial<PrintableDocument> = {},
  before: Parameters<typeof print>[1] = []
) {
  const { planned, printed } = print(order, before)
  const amounts = printed[0]
  const total = amounts?.total ?? cents(0)
  const payment = {
    providerIds: ["pp_system_default"],
    label: "Rechnung",
    received: [],
    open: total,
    paidOn: null,
    termDays: 14,
  }
  const content = { ...amounts, documentDate: "2021-01-27", payment }
  return { planned, said: document({ ...fields, content }) }
}

const { planned, said: second } = bill(workshop, { number: "RE21-01040" })
const cancellation = bill(
  { ...workshop, status: "canceled" },
  {
    kind: "credit_note",
    isFullCancellation: true,
    number: "RE21-01041",
    corrects: { number: "RE21-01040", documentDate: "2021-01-27" },
  },
  planned
).said

/** Name, pieces, price, amount and rate of each line; rate, net and tax of each column; the total. */
type Said = { lines: unknown[][]; columns: number[][]; total: number }

const trainingSays: Said = {
  lines: [
    ["Ausbildung zum Rettungssanitäter/in", 1, 1800, 1800, 19],
    ["Schulungsunterlagen", 1, 50, 50, 7],
  ],
  columns: [
    [19, 1800, 342],
    [7, 50, 3.5],
  ],
  total: 2195.5,
}
const workshopSays: Said = {
  lines: [
    ["Workshop für Führungskräfte des mittleren Managements", 1, 7500, 7500, 19],
    ["Kursbücher", 10, 80, 800, 7],
    ["Reisekostenpauschale", 2, 300, 600, 19],
  ],
  columns: [
    [19, 8100, 1539],
    [7, 800, 56],
  ],
  total: 10495,
}

const bills: [string, PrintableDocument, Said, string[]][] = [
  [
    "2,195.50 at 19 % and 7 %",
    bill(training, { number: "RE21-01039" }).said,
    trainingSays,
    ["Rechnung RE21-01039", "1.850,00 €", "342,00 €", "3,50 €", "2.195,50 €", "10.02.2021"],
  ],
  [
    "10,495.00 of three lines",
    second,
    workshopSays,
    ["Rechnung RE21-01040", "8.900,00 €", "1.539,00 €", "56,00 €", "10.495,00 €", "10.02.2021"],
  ],
  [
    "the cancellation of 10,495.00",
    cancellation,
    workshopSays,
    ["Stornorechnung RE21-01041", "zu Rechnung RE21-01040 vom 27.01.2021", "1.539,00 €", "10.495,00 €"],
  ],
]

describe.each(bills)("the printed bill of %s", (name, said, { lines, columns, total }, texts) => {
  const invoice = toEnInvoice(said)

  it("has the same lines, rates and totals", () => {
    expect(
      invoice.lines.map((l) => [l.name, l.quantity / 10_000, l.price / 10_000, l.net / 100, l.ratePercent])
    ).toEqual(lines)
    const found = invoice.breakdown.map((row) => [row.ratePercent, row.basis / 100, row.tax / 100])
    expect(found).toEqual(columns)
    expect(invoice.totals).toMatchObject({ gross: total * 100, payable: total * 100 })
  })

  it("becomes a file with valid XML that says the same", async () => {
    const { pdf, xml } = await renderOwnDocument(said)
    expect(await schemaErrors([{ name, xml }])).toEqual([])
    const printed = hasPoppler ? inspect(pdf).text().replace(/\s+/g, " ") : null
    expect(texts.filter((text) => printed !== null && !printed.includes(text))).toEqual([])
  })
})
