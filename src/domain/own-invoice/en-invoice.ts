import { Address, DeliveryFacts } from "../documents"
import { Quantity } from "../ledger"
import { Cents } from "../money"
import { Issuer } from "./own-facts"

/** VAT category (BT-118, BT-151): those of the tax cases, and Z for a zero rate. */
export type EnCategory = "S" | "Z" | "E" | "AE" | "K" | "G" | "O"

/** `price` in ten-thousandths of a euro for `per` pieces (BT-146, BT-149): exact, however the pieces divide it. */
export type EnLine = {
  name: string
  description: string | null
  quantity: Quantity
  unitCode: string
  /** The unit in words, where no code says it */
  unitName: string | null
  price: number
  per: Quantity
  net: Cents
  category: EnCategory
  ratePercent: number
}

export type EnBreakdown = {
  category: EnCategory
  ratePercent: number
  basis: Cents
  tax: Cents
  /** BT-120 and BT-121; both null for S and Z */
  reason: string | null
  reasonCode: string | null
}

/** BG-22. Line amounts already hold discounts and shipping is a line, so there are no other allowances or charges. */
export type EnTotals = {
  lines: Cents
  allowances: Cents
  charges: Cents
  basis: Cents
  tax: Cents
  gross: Cents
  prepaid: Cents
  rounding: Cents
  payable: Cents
}

export type EnPaymentMeans = {
  /** UNTDID 4461 */
  code: string
  information: string | null
  account: { iban: string; holder: string; bic: string | null } | null
}

export type EnBuyer = {
  name: string
  address: Address
  vatId: string | null
  email: string | null
  contactName: string | null
}

/** A document in the words of EN 16931: what its XML says. */
export type EnInvoice = {
  profile: "en16931" | "xrechnung"
  language: "de" | "en"
  typeCode: "380" | "381"
  number: string
  issuedOn: string
  notes: string[]
  buyerReference: string | null
  orderNumber: string
  seller: Issuer & { legalText: string | null; showsVatId: boolean; identifier: string | null }
  buyer: EnBuyer
  deliverTo: Address | null
  delivery: DeliveryFacts
  preceding: { number: string; issuedOn: string } | null
  payment: EnPaymentMeans
  /** BT-83 */
  paymentReference: string
  terms: string
  dueOn: string | null
  lines: EnLine[]
  breakdown: EnBreakdown[]
  totals: EnTotals
}
