import { cents, Cents, exact, Exact, sumExact } from "../../money"
import { BookedDocument, PlannedDocument, Policy, Sale, SaleLine } from "../index"

const exactPerEuro = 1e8

/** Exact amount of a decimal number of euros. */
export const euros = (amount: number): Exact => exact(Math.round(amount * exactPerEuro))

export const line = (fields: Partial<SaleLine> & { gross: Exact }): SaleLine => {
  const ratePercent = fields.ratePercent === undefined ? 19 : fields.ratePercent
  return {
    key: "item:a",
    kind: "item",
    name: "Tasse",
    description: null,
    unitName: null,
    quantity: 10_000,
    priceIncludesTax: true,
    net: exact(Math.round(fields.gross / (1 + (ratePercent ?? 0) / 100))),
    returnedGross: exact(0),
    discountGross: exact(0),
    promotionCodes: [],
    ...fields,
    ratePercent,
  }
}

export const sale = (fields: Partial<Sale> & { lines: SaleLine[] }): Sale => ({
  orderId: "order_1",
  status: "open",
  currencyCode: "EUR",
  placedOn: "2026-03-02",
  salesChannelId: "sc_1",
  paymentProviderIds: ["pp_system_default"],
  total: sumExact(fields.lines.map((l) => l.gross)),
  captured: cents(0),
  refunded: cents(0),
  prepaid: cents(0),
  shipped: false,
  ...fields,
})

export const policy = (fields: Partial<Policy> = {}): Policy => ({
  startDate: "2026-01-01",
  excludedSalesChannels: [],
  trigger: "order_placed",
  triggerByPaymentProvider: {},
  ...fields,
})

export const booked = (documents: PlannedDocument[]): BookedDocument[] => documents

/** Signed gross cents per rate, over all documents. */
export function bookedByRate(documents: readonly BookedDocument[]): Record<number, Cents> {
  const sums: Record<number, Cents> = {}
  for (const entry of documents.flatMap((document) => document.entries)) {
    sums[entry.ratePercent] = cents((sums[entry.ratePercent] ?? 0) + entry.gross)
  }
  return sums
}
