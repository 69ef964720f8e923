import { cents } from "../../money"
import { toTaxConditions } from "../../tax"
import { classifyTax } from "../../tax"
import { decided, sale, seller } from "../../tax/__tests__/builders"
import { Address, Buyer, DocumentContent, DocumentLine, PrintedAmounts, Recipient } from "../index"

/** An ordinary sale inside Germany. */
export const domestic = decided(classifyTax(sale(), seller()))

export const buyer = (fields: Partial<Buyer> = {}): Buyer => ({
  customerId: "cus_1",
  email: "erika@example.com",
  phone: "+49 40 123456",
  companyName: null,
  salutation: null,
  firstName: "Erika",
  lastName: "Muster",
  vatId: null,
  buyerReference: null,
  billing: {
    name: "Erika Muster",
    supplement: null,
    street: "Am Wall 3",
    zip: "28195",
    city: "Bremen",
    countryCode: "DE",
  },
  shipping: null,
  ...fields,
})

/** lexoffice knows the customer. */
export const knownContact: Recipient = { contactId: "7d0cf0d4-0000-4000-8000-000000000001" }

/** Where somebody else gets the goods. */
export const otherAddress: Address = {
  name: "Jonas Muster",
  supplement: "Hinterhaus",
  street: "Deich 1",
  zip: "28199",
  city: "Bremen",
  countryCode: "DE",
}

export const itemLine = (
  fields: Partial<Extract<DocumentLine, { type: "item" }>> = {}
): Extract<DocumentLine, { type: "item" }> => ({
  type: "item",
  name: "Tasse",
  description: null,
  quantity: 20_000,
  unitName: "Stück",
  unitPrice: 129_900,
  amount: cents(2598),
  ratePercent: 19,
  ...fields,
})

/** To be transferred. @param total in cents */
export const unpaid = (total: number): DocumentContent["payment"] => ({
  providerIds: ["pp_system_default"],
  label: "Rechnung",
  received: [],
  open: cents(total),
  paidOn: null,
  termDays: 14,
})

/** A paid invoice over two cups. */
export const content = (fields: Partial<DocumentContent> = {}): DocumentContent => {
  const basis = fields.basis ?? "gross"
  const language = fields.language ?? "de"
  return {
    kind: "invoice",
    language,
    documentDate: "2026-03-02",
    orderNumber: "#1042",
    orderDate: "2026-03-01",
    reference: "1042-1-9X4KQ2",
    basis,
    lines: [itemLine()],
    taxColumns: [{ ratePercent: 19, net: cents(2183), tax: cents(415), gross: cents(2598) }],
    total: cents(2598),
    tax: {
      decision: domestic,
      conditions: toTaxConditions(domestic, basis, language).taxConditions,
      contactRequired: false,
      note: null,
      sentence: { de: "Verkauf im Inland.", en: "Sale inside Germany." },
    },
    buyer: buyer(),
    payment: {
      providerIds: ["pp_paypal"],
      label: "PayPal",
      received: [{ label: "PayPal", on: "2026-03-01", transactionId: null }],
      open: cents(0),
      paidOn: "2026-03-01",
      termDays: 0,
    },
    delivery: { kind: "delivery", from: "2026-03-02", to: null },
    texts: { title: "Rechnung", introduction: "Bestellung #1042", remark: "Vielen Dank." },
    printLayoutId: null,
    ...fields,
  }
}

export const printedContent = (printed: PrintedAmounts): DocumentContent => content(printed)
