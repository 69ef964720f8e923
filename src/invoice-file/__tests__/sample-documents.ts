import { Address, DocumentContent, DocumentLine } from "../../domain/documents"
import { buyer, itemLine, unpaid } from "../../domain/documents/__tests__/builders"
import { cents, columnFromGross, columnFromNet, sumCents } from "../../domain/money"
import { PrintableDocument } from "../../domain/own-invoice"
import { document, logo } from "../../domain/own-invoice/__tests__/builders"
import { classifyTax, DecidedTax, documentNote, toTaxConditions } from "../../domain/tax"
import {
  decided,
  originSeller,
  sale,
  seller,
  smallBusiness,
  vatId,
} from "../../domain/tax/__tests__/builders"

const company = { companyName: "Muster & Söhne GmbH", vatId: "ATU13585627" }
const AT = vatId("ATU13585627")

const place = (countryCode: string): Address => ({
  name: "Erika Muster",
  supplement: null,
  street: "Hauptplatz 1",
  zip: "1010",
  city: "Musterstadt",
  countryCode,
})

/** Every case that can be decided, once: its decision, the rates on the document, and who buys. */
const cases: Record<string, { decision: DecidedTax; rates: number[]; to?: string; business?: boolean }> = {
  "small business": { decision: decided(classifyTax(sale({ rate: 0 }), smallBusiness())), rates: [0] },
  domestic: { decision: decided(classifyTax(sale(), seller())), rates: [19, 7] },
  "domestic at 0 %": { decision: decided(classifyTax(sale(), seller())), rates: [19, 0] },
  "intra-community supply": {
    decision: decided(classifyTax(sale({ to: "AT", vatId: AT, rate: 0 }), seller())),
    rates: [0],
    to: "AT",
    business: true,
  },
  "reverse charge": {
    decision: decided(classifyTax(sale({ to: "AT", vatId: AT, what: "service", rate: 0 }), seller())),
    rates: [0],
    to: "AT",
    business: true,
  },
  "distance sale at destination": {
    decision: decided(classifyTax(sale({ to: "FI", rate: 25.5 }), seller())),
    rates: [25.5],
    to: "FI",
  },
  "distance sale at origin": {
    decision: decided(classifyTax(sale({ to: "AT" }), originSeller)),
    rates: [19],
    to: "AT",
  },
  "download at destination": {
    decision: decided(classifyTax(sale({ to: "FR", what: "electronic", rate: 20 }), seller())),
    rates: [20],
    to: "FR",
  },
  "download at origin": {
    decision: decided(classifyTax(sale({ to: "AT", what: "electronic" }), originSeller)),
    rates: [19],
    to: "AT",
  },
  "service for an EU consumer": {
    decision: decided(classifyTax(sale({ to: "AT", what: "service" }), seller())),
    rates: [19],
    to: "AT",
  },
  export: { decision: decided(classifyTax(sale({ to: "CH", rate: 0 }), seller())), rates: [0], to: "CH" },
  "service for a company outside the EU": {
    decision: decided(classifyTax(sale({ to: "CH", what: "service", company: true, rate: 0 }), seller())),
    rates: [0],
    to: "CH",
  },
  "service for a consumer outside the EU": {
    decision: decided(classifyTax(sale({ to: "CH", what: "service" }), seller())),
    rates: [19],
    to: "CH",
  },
}

const linesAt = (rates: readonly number[]): DocumentLine[] => [
  ...rates.flatMap((ratePercent) => [
    itemLine({ ratePercent }),
    itemLine({
      name: "Stoff „Łódź“ <rot> & mehr",
      description: "enthaltener Rabatt 1,00 €\nzweite Zeile",
      quantity: 15_000,
      unitName: "Rolle",
      unitPrice: 66_600,
      amount: cents(999),
      ratePercent,
    }),
  ]),
  { type: "text", name: "2 × Aufkleber, kostenlos", description: null },
]

const columnsOf = (lines: readonly DocumentLine[], rates: readonly number[], basis: "net" | "gross") =>
  rates.map((rate) => {
    const sum = lines.flatMap((line) =>
      line.type === "item" && line.ratePercent === rate ? [line.amount] : []
    )
    return (basis === "net" ? columnFromNet : columnFromGross)(rate, sumCents(sum))
  })

function caseContent(name: string, basis: "net" | "gross", language: "de" | "en"): Partial<DocumentContent> {
  const { decision, rates, to = "DE", business } = cases[name] ?? { decision: null, rates: [] }
  if (decision === null) {
    throw new Error(`no case ${name}`)
  }
  const lines = linesAt(rates)
  const taxColumns = columnsOf(lines, rates, basis)
  const conditions = toTaxConditions(decision, basis, language).taxConditions
  const note = conditions.taxTypeNote === undefined ? documentNote(decision, language) : null
  return {
    language,
    basis,
    lines,
    taxColumns,
    total: sumCents(taxColumns.map(({ gross }) => gross)),
    tax: { decision, conditions, contactRequired: false, note, sentence: { de: "", en: "" } },
    buyer: buyer({ billing: place(to), ...(business ? company : {}) }),
  }
}

/** Documents of every case, kind, price basis and language, and the special ones. */
export const sampleDocuments: [string, PrintableDocument][] = [
  ...Object.keys(cases).flatMap((name) =>
    (["gross", "net"] as const).flatMap((basis): [string, PrintableDocument][] => {
      const said = caseContent(name, basis, basis === "gross" ? "de" : "en")
      const isSmall = name === "small business"
      const tell = (kind: PrintableDocument["kind"]) =>
        document({ kind, content: said, own: { smallBusiness: isSmall } })
      return [
        [`invoice, ${name}, ${basis} prices`, tell("invoice")],
        [`credit note, ${name}, ${basis} prices`, tell("credit_note")],
      ]
    })
  ),
  ["invoice to be transferred", document({ content: { payment: unpaid(2598) }, own: { logo } })],
  ["invoice partly paid", document({ content: { payment: unpaid(1000) } })],
  ["cancellation", document({ kind: "credit_note", isFullCancellation: true })],
  [
    "invoice over a period to another address",
    document({
      content: {
        delivery: { kind: "service", from: "2026-02-01", to: "2026-02-28" },
        buyer: buyer({ shipping: place("AT") }),
      },
    }),
  ],
  [
    "XRechnung",
    document({
      content: { payment: unpaid(2598), buyer: buyer({ buyerReference: "04011000-12345-03" }) },
      own: { format: "xrechnung" },
    }),
  ],
  [
    "XRechnung, credit note",
    document({
      kind: "credit_note",
      content: { buyer: buyer({ buyerReference: "04011000-12345-03" }) },
      own: { format: "xrechnung" },
    }),
  ],
]
