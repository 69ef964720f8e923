import { content } from "../../documents/__tests__/builders"
import { DocumentContent, PriceBasis } from "../../documents"
import { cents, columnFromGross, columnFromNet, sumCents } from "../../money"
import { toVoucher, VoucherPayload } from "../index"

/** Warenverkäufe. Source: lexoffice's posting categories. */
export const goods = "8f8664a8-fd86-11e1-a21f-0800200c9a66"

/** Dienstleistungen. Source: as above. */
export const services = "8f8664a0-fd86-11e1-a21f-0800200c9a66"

/** A document whose sums per rate, in its price basis, are these cents. */
export function booked(basis: PriceBasis, sums: [number, number][], fields: Partial<DocumentContent> = {}) {
  const column = basis === "gross" ? columnFromGross : columnFromNet
  const taxColumns = sums.map(([rate, amount]) => column(rate, cents(amount)))
  const total = sumCents(taxColumns.map(({ gross }) => gross))
  return content({ basis, taxColumns, total, ...fields })
}

export type Input = Parameters<typeof toVoucher>[0]
/** Everything in one category, for a contact that lexoffice knows, unless said otherwise. */
export const voucher = (
  document: DocumentContent,
  fields: Partial<Input> = {},
  category = goods
): VoucherPayload => {
  const rates = document.taxColumns.map(({ ratePercent, gross }) => ({
    ratePercent,
    gross,
    categoryId: category,
  }))
  const rest = { number: "RE26-00001", contactId: "con_1", corrects: null, halfCent: "to_net" as const }
  return toVoucher({ content: document, rates, ...rest, ...fields })
}
/** A row of a voucher. */
export const item = (amount: number, taxAmount: number, taxRatePercent: number, categoryId = goods) => ({
  amount,
  taxAmount,
  taxRatePercent,
  categoryId,
})
