import { unpaid } from "../../domain/documents/__tests__/builders"
import { print } from "../../domain/documents/__tests__/printing"
import { Sale } from "../../domain/ledger"
import { euros, line, sale } from "../../domain/ledger/__tests__/builders"
import { PrintableDocument, toEnInvoice } from "../../domain/own-invoice"
import { document } from "../../domain/own-invoice/__tests__/builders"
import { renderOwnDocument } from "../render-own-document"
import { has, inspect, schemaErrors } from "./tools"

jest.setTimeout(120_000)

const hasPoppler = has("pdftotext")

/** As on paper, in euros: name, pieces, price, amount and rate of each line; rate, net and tax of each column; the total. */
type Said = { lines: [string, number, number, number, number][]; columns: number[][]; total: number }

/** The bills printed in the manual of an existing lexoffice integration. */
const training: Said = {
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

const workshop: Said = {
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

/** The order that such a bill is of, with net prices. */
const soldAs = ({ lines }: Said) =>
  sale({
    lines: lines.map(([name, pieces, price, , ratePercent]) =>
      line({
        key: `item:${name}`,
        name,
        quantity: pieces * 10_000,
        ratePercent,
        priceIncludesTax: false,
        net: euros(pieces * price),
        gross: euros(pieces * price * (1 + ratePercent / 100)),
      })
    ),
  })

function bill(
  order: Sale,
  fields: Partial<PrintableDocument> = {},
  before: Parameters<typeof print>[1] = []
) {
  const { planned, printed } = print(order, before)
  const amounts = printed[0]
  const content = { ...amounts, documentDate: "2021-01-27", payment: unpaid(amounts?.total ?? 0) }
  return { planned, said: document({ ...fields, content }) }
}

const { planned, said: second } = bill(soldAs(workshop), { number: "RE21-01040" })
const cancellation = bill(
  { ...soldAs(workshop), status: "canceled" },
  {
    kind: "credit_note",
    isFullCancellation: true,
    number: "RE21-01041",
    corrects: { number: "RE21-01040", documentDate: "2021-01-27" },
  },
  planned
).said

const bills: [string, PrintableDocument, Said, string[]][] = [
  [
    "2,195.50 at 19 % and 7 %",
    bill(soldAs(training), { number: "RE21-01039" }).said,
    training,
    ["Rechnung RE21-01039", "1.850,00 €", "342,00 €", "3,50 €", "2.195,50 €", "10.02.2021"],
  ],
  [
    "10,495.00 of three lines",
    second,
    workshop,
    ["Rechnung RE21-01040", "8.900,00 €", "1.539,00 €", "56,00 €", "10.495,00 €", "10.02.2021"],
  ],
  [
    "the cancellation of 10,495.00",
    cancellation,
    workshop,
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
