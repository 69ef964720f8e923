import { addDays, cut, dayText, DocumentContent, joinLines, oneLine, paymentText, words } from "../documents"
import { Cents, cents, isNetHalfway, sumCents, TaxColumn, toDecimal } from "../money"
import { VoucherItemPayload, VoucherPayload } from "./payload"
import { splitColumn } from "./split-column"

/** Where a document's sum of one tax rate is booked, or the part of it that is another supply. `gross`: what belongs there. */
export type BookedRate = { ratePercent: number; categoryId: string; gross: Cents }

/**
 * Who gets half a cent of tax: the net amount, as our documents have it, or the tax, as lexoffice's
 * rule for vouchers can be read. See docs/decisions, "half a cent of tax".
 */
export type HalfCent = "to_net" | "to_tax"

type VoucherInput = {
  content: DocumentContent
  /** The document's own number */
  number: string
  /** Null: lexoffice's collective contact */
  contactId: string | null
  rates: readonly BookedRate[]
  /** The invoice a credit note corrects */
  corrects: { number: string; documentDate: string } | null
  halfCent: HalfCent
}

/**
 * The whole decision of what lexoffice books for a document of our own: one item per tax rate and
 * posting category, in the document's price basis, with the tax that is printed on it. Sums of zero
 * are left out, lexoffice refuses them.
 * Source: lexware public API, chapter on vouchers (read 2026-11).
 */
export function toVoucher(input: VoucherInput): VoucherPayload {
  const { content, number, contactId, halfCent } = input
  const columns = content.taxColumns.filter(({ gross }) => gross !== 0).map(halfCents[halfCent])
  return {
    type: content.kind === "invoice" ? "salesinvoice" : "salescreditnote",
    voucherNumber: number,
    voucherDate: content.documentDate,
    shippingDate: content.delivery.to ?? content.delivery.from,
    dueDate: dueOn(content),
    totalGrossAmount: toDecimal(content.total),
    totalTaxAmount: toDecimal(sumCents(columns.map(({ tax }) => tax))),
    taxType: content.basis,
    remark: remark(input),
    voucherItems: columns.flatMap((column) => toItems(column, input)),
    ...(contactId === null ? { useCollectiveContact: true } : { useCollectiveContact: false, contactId }),
  }
}

const halfCents: Record<HalfCent, (column: TaxColumn) => TaxColumn> = {
  to_net: (column) => column,
  to_tax: (column) =>
    isNetHalfway(column.ratePercent, column.gross)
      ? { ...column, net: cents(column.net - 1), tax: cents(column.tax + 1) }
      : column,
}

/** Whether the two ways of giving half a cent away make different vouchers of a document. */
export const hasHalfCent = ({ basis, taxColumns }: DocumentContent): boolean =>
  basis === "gross" && taxColumns.some(({ ratePercent, gross }) => isNetHalfway(ratePercent, gross))

/** What is too small to be parted goes where most of it belongs. */
function toItems(column: TaxColumn, { content, rates }: VoucherInput): VoucherItemPayload[] {
  const { ratePercent } = column
  const booked = rates.filter((rate) => rate.ratePercent === ratePercent).sort((a, b) => b.gross - a.gross)
  const [most] = booked
  if (most === undefined) {
    throw new RangeError(`no posting category for ${ratePercent} %`)
  }
  const toItem = (part: TaxColumn, categoryId: string): VoucherItemPayload => ({
    amount: toDecimal(part[content.basis]),
    taxAmount: toDecimal(part.tax),
    taxRatePercent: ratePercent,
    categoryId,
  })
  const parts =
    booked.length > 1
      ? splitColumn(
          column,
          content.basis,
          booked.map(({ gross }) => gross)
        )
      : null
  return parts === null
    ? [toItem(column, most.categoryId)]
    : parts.map((part, index) => toItem(part, booked[index]?.categoryId ?? most.categoryId))
}

/** A credit note is due on its day, as lexoffice assumes it. */
const dueOn = ({ kind, documentDate, payment }: DocumentContent): string =>
  kind === "invoice" ? addDays(documentDate, payment.termDays) : documentDate

/**
 * What the bookkeeper reads and searches for, in German as lexoffice is: the order, whom to ask, how it was paid in the shop
 * and under which number, by which the bank line is found, and for a credit note its invoice, since vouchers cannot be
 * linked. The collective contact names nobody.
 */
function remark({ content, contactId, corrects }: VoucherInput): string {
  const { buyer, orderNumber } = content
  const person = [buyer.firstName, buyer.lastName].filter((part) => part !== null).join(" ")
  const customer = [buyer.billing.name, buyer.email].filter((part) => part !== null).join(", ")
  const text = joinLines(
    `Bestellung ${orderNumber}`,
    corrects === null ? null : words.de.corrects(corrects.number, dayText(corrects.documentDate, "de")),
    contactId === null ? `Kunde: ${oneLine(customer)}` : null,
    buyer.companyName === null || person === "" ? null : `Ansprechpartner: ${oneLine(person)}`,
    content.kind === "invoice" && content.payment.received.length > 0
      ? oneLine(paymentText({ ...content, language: "de" }))
      : null
  )
  return cut(text, 1000)
}
