import { TaxColumn } from "../money"
import { amount, Cell, day, number, Table, text } from "./cell"
import { kindWord, paymentWord, stateWord, taxCaseWord } from "./words"

type Language = "de" | "en"

/** A document as its export tells it. Sums in cents, positive for credit notes too. `withdrawn`: taken off the books. */
export type ExportedDocument = {
  number: string | null
  kind: "invoice" | "credit_note"
  state: string
  withdrawn: boolean
  orderNumber: number | null
  customerName: string
  documentDate: string
  dueDate: string | null
  taxCase: string
  countryCode: string | null
  columns: readonly TaxColumn[]
  total: number
  currencyCode: string
  paymentState: string | null
  open: number | null
  paidOn: string | null
  url: string | null
}

const headings: Record<Language, Table> = {
  de: {
    title: "Belege",
    columns: [
      ...["Nummer", "Art", "Zustand", "Bestellung", "Kunde", "Belegdatum", "Fällig am", "Steuerfall", "Land"],
      ...["Steuersatz in %", "Netto", "Steuer", "Brutto", "Gesamtbetrag", "Währung"],
      ...["Zahlung", "Offener Betrag", "Bezahlt am", "Link zu lexoffice"],
    ],
  },
  en: {
    title: "Documents",
    columns: [
      ...["Number", "Kind", "State", "Order", "Customer", "Document date", "Due on", "Tax case", "Country"],
      ...["Tax rate in %", "Net", "Tax", "Gross", "Total", "Currency"],
      ...["Payment", "Open amount", "Paid on", "Link to lexoffice"],
    ],
  },
}

/** Name and columns of the export. */
export const documentTable = (language: Language): Table => headings[language]

/**
 * One row for each tax rate of a document, which is how turnover is declared. Credit notes are negative, total and
 * open amount stand in a document's first row only, and what counts no more (withdrawn, or voided in lexoffice) has
 * no amounts: so every column of amounts can simply be added up, and arrives at the overview's sums.
 */
export function documentRows(document: ExportedDocument, language: Language): Cell[][] {
  const counts = !document.withdrawn && document.paymentState !== "voided"
  const sign = document.kind === "invoice" ? 1 : -1
  const signed = (cents: number | null | undefined): Cell =>
    amount(cents === null || cents === undefined || !counts ? null : sign * cents)
  const columns = document.columns.length === 0 ? [null] : document.columns
  return columns.map((column, index) => {
    const once = (cents: number | null) => (index === 0 ? signed(cents) : null)
    return [
      text(document.number),
      text(kindWord(document.kind, language)),
      text(stateWord(document.withdrawn ? "withdrawn" : document.state, language)),
      number(document.orderNumber),
      text(document.customerName),
      day(document.documentDate),
      day(document.dueDate),
      text(taxCaseWord(document.taxCase, language)),
      text(document.countryCode),
      number(column?.ratePercent ?? null),
      signed(column?.net),
      signed(column?.tax),
      signed(column?.gross),
      once(document.total),
      text(document.currencyCode.toUpperCase()),
      text(document.paymentState === null ? null : paymentWord(document.paymentState, language)),
      once(document.open),
      day(document.paidOn),
      text(document.url),
    ]
  })
}
