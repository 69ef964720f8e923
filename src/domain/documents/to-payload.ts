import { berlinMidnight } from "./dates"
import { Address, DocumentContent, DocumentLine, PriceBasis } from "./document"
import { AddressPayload, CreditNotePayload, InvoicePayload, LineItemPayload } from "./payload"
import { paymentText } from "./payment-text"
import { cut, joinLines, oneLine, printable, withoutMarks } from "./text"
import { dayText, words } from "./wording"

/** Who gets the document: a contact in lexoffice, or null: somebody it keeps no contact of. */
export type Recipient = { contactId: string | null }

/** The invoice a credit note corrects, as lexoffice knows it. */
export type CorrectedInvoice = { number: string; documentDate: string }

/** The whole decision of what an invoice says in lexoffice. */
export function toInvoice(content: DocumentContent, recipient: Recipient): InvoicePayload {
  return {
    ...common(content, recipient, content.texts.introduction),
    paymentConditions: paymentConditions(content),
    shippingConditions: shippingConditions(content),
  }
}

/**
 * The whole decision of what a credit note says. Amounts stay positive; lexoffice does not print
 * the invoice's number, so the introduction does.
 */
export function toCreditNote(
  content: DocumentContent,
  recipient: Recipient,
  invoice: CorrectedInvoice | null
): CreditNotePayload {
  const corrects = invoice
    ? words[content.language].corrects(invoice.number, dayText(invoice.documentDate, content.language))
    : null
  return common(content, recipient, joinLines(corrects, content.texts.introduction))
}

function common(content: DocumentContent, recipient: Recipient, introduction: string) {
  const text = words[content.language]
  const { tax, buyer } = content
  return {
    voucherDate: berlinMidnight(content.documentDate),
    language: content.language,
    address: address(content, recipient),
    lineItems: content.lines.map((line) => lineItem(line, content.basis)),
    totalPrice: { currency: "EUR", totalDiscountAbsolute: 0 } as const,
    taxConditions: { ...tax.conditions },
    ...(content.printLayoutId === null ? {} : { printLayoutId: content.printLayoutId }),
    title: cut(oneLine(content.texts.title) || text.titles[content.kind], 25),
    introduction: cut(withoutMarks(printable(introduction)), 2000),
    remark: withFixedLines(
      printable(content.texts.remark),
      joinLines(
        tax.note,
        vatIdText(content),
        buyer.buyerReference === null ? null : cut(oneLine(text.buyerReference(buyer.buyerReference)), 200),
        buyer.shipping === null ? null : cut(`${text.deliverTo}: ${addressText(buyer.shipping)}`, 500)
      ),
      text.reference(content.reference)
    ),
  }
}

/**
 * Only the shop's own text is cut: the note on the tax case is required by law, and the reference
 * is how a lost answer is found again.
 */
function withFixedLines(remark: string, fixed: string, reference: string): string {
  const below = joinLines(withoutMarks(fixed), reference)
  return joinLines(cut(withoutMarks(remark), 2000 - below.length - 1), below)
}

/** The note on the tax case names the VAT id where the law demands it; it is not said twice. */
function vatIdText({ tax, buyer, language }: DocumentContent): string | null {
  const { vatId } = buyer
  const isNamed = vatId !== null && `${tax.note} ${tax.conditions.taxTypeNote}`.includes(vatId)
  return vatId === null || isNamed ? null : words[language].vatId(vatId)
}

/**
 * The address is always the order's: the contact may hold that of another order by the time the document arrives.
 * Source: lexware public API, address of sales documents (read 2026-11): the contact stays as it is.
 */
function address({ buyer: { billing } }: DocumentContent, { contactId }: Recipient): AddressPayload {
  return {
    ...(contactId === null ? {} : { contactId }),
    name: billing.name,
    ...optional("supplement", billing.supplement),
    ...optional("street", billing.street),
    ...optional("zip", billing.zip),
    ...optional("city", billing.city),
    countryCode: billing.countryCode,
  }
}

const optional = <K extends string>(key: K, value: string | null): Partial<Record<K, string>> =>
  value === null ? {} : ({ [key]: value } as Record<K, string>)

const addressText = ({ name, supplement, street, zip, city, countryCode }: Address): string =>
  [name, supplement, street, [zip, city].filter((part) => part !== null).join(" "), countryCode]
    .map((part) => oneLine(part ?? ""))
    .filter((part) => part !== "")
    .join(", ")

function lineItem(line: DocumentLine, basis: PriceBasis): LineItemPayload {
  const description = line.description === null ? {} : { description: withoutMarks(line.description) }
  if (line.type === "text") {
    return { type: "text", name: line.name, ...description }
  }
  const price = line.unitPrice / 10_000
  return {
    type: "custom",
    name: line.name,
    ...description,
    quantity: line.quantity / 10_000,
    unitName: line.unitName,
    unitPrice: {
      currency: "EUR",
      taxRatePercentage: line.ratePercent,
      ...(basis === "gross" ? { grossAmount: price } : { netAmount: price }),
    },
  }
}

const paymentConditions = (content: DocumentContent): InvoicePayload["paymentConditions"] => ({
  paymentTermLabel: oneLine(paymentText(content)),
  paymentTermDuration: content.payment.termDays,
})

function shippingConditions({ delivery }: DocumentContent): InvoicePayload["shippingConditions"] {
  const shippingDate = berlinMidnight(delivery.from)
  if (delivery.to === null || delivery.to === delivery.from) {
    return { shippingType: delivery.kind, shippingDate }
  }
  const shippingType = delivery.kind === "delivery" ? "deliveryperiod" : "serviceperiod"
  return { shippingType, shippingDate, shippingEndDate: berlinMidnight(delivery.to) }
}
