import { cents } from "../money"
import { CASE_TRAITS } from "../tax"
import { Issuer, PrintableDocument } from "./own-facts"
import { taxNote } from "./sayings"
import { isXRechnung } from "./to-en-invoice"

/** What a document may lack. Each has a text in `missing-texts.ts`. */
export type MissingField =
  | "number"
  | "document_date"
  | "delivery_date"
  | "issuer_name"
  | "issuer_street"
  | "issuer_zip"
  | "issuer_city"
  | "issuer_country"
  | "issuer_tax_id"
  | "issuer_vat_id"
  | "issuer_contact"
  | "issuer_phone"
  | "issuer_email"
  | "buyer_name"
  | "buyer_street"
  | "buyer_zip"
  | "buyer_city"
  | "buyer_country"
  | "buyer_vat_id"
  | "buyer_email"
  | "lines"
  | "tax"
  | "tax_note"
  | "corrected_invoice"

/** An invoice of at most this gross amount need not name the buyer's address. Source: § 33 UStDV. */
const smallAmount = cents(25_000)

/** Not for distance sales, intra-community supplies and reverse charge. Source: § 33 sentence 3 UStDV. */
const neverSmall = [
  "distance_sales_destination",
  "distance_sales_origin",
  "intra_community_supply",
  "reverse_charge",
]

/** Cases where both VAT ids must be on the document. Source: § 14a (1) and (3) UStG. */
const needsVatIds = ["intra_community_supply", "reverse_charge"]

const isEmpty = (text: string | null | undefined): boolean => (text ?? "").trim() === ""
const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day)

/**
 * The mandatory content that a document lacks; empty when it may be issued.
 * Source: § 14 (4), § 14a UStG, §§ 31, 33, 34a UStDV (read 2026-11); XRechnung 3.0 for what `xrechnung` adds.
 */
export function missingContent(printable: PrintableDocument): MissingField[] {
  const checks: [MissingField, boolean][] = [
    ...documentChecks(printable),
    ...issuerChecks(printable.content.own.issuer),
    ...buyerChecks(printable),
    ...caseChecks(printable),
    ...(isXRechnung(printable) ? xrechnungChecks(printable) : []),
  ]
  return [...new Set(checks.filter(([, isMissing]) => isMissing).map(([field]) => field))]
}

function documentChecks({ kind, number, content, corrects }: PrintableDocument): [MissingField, boolean][] {
  const items = content.lines.filter((line) => line.type === "item")
  const hasCorrected = corrects !== null && !isEmpty(corrects.number) && isDay(corrects.documentDate)
  return [
    ["number", isEmpty(number)],
    ["document_date", !isDay(content.documentDate)],
    ["delivery_date", !isDay(content.delivery.from)],
    ["lines", items.length === 0 || items.some((line) => isEmpty(line.name) || line.quantity <= 0)],
    ["tax", content.taxColumns.length === 0],
    ["corrected_invoice", kind === "credit_note" && !hasCorrected],
  ]
}

/** What every document needs to know about its issuer; settings ask the same. */
export const issuerChecks = (issuer: Issuer): [MissingField, boolean][] => [
  ["issuer_name", isEmpty(issuer.name)],
  ["issuer_street", isEmpty(issuer.street)],
  ["issuer_zip", isEmpty(issuer.zip)],
  ["issuer_city", isEmpty(issuer.city)],
  ["issuer_country", isEmpty(issuer.countryCode)],
  ["issuer_tax_id", isEmpty(issuer.taxNumber) && isEmpty(issuer.vatId)],
]

function buyerChecks({ content }: PrintableDocument): [MissingField, boolean][] {
  const { name, street, zip, city, countryCode } = content.buyer.billing
  const isSmall = content.total <= smallAmount && !neverSmall.includes(content.tax.decision.case)
  return [
    ["buyer_name", isEmpty(name)],
    ["buyer_street", !isSmall && isEmpty(street)],
    ["buyer_zip", !isSmall && countryCode === "DE" && isEmpty(zip)],
    ["buyer_city", !isSmall && isEmpty(city)],
    ["buyer_country", isEmpty(countryCode)],
  ]
}

function caseChecks({ content }: PrintableDocument): [MissingField, boolean][] {
  const { case: taxCase, vatId } = content.tax.decision
  const withVatIds = needsVatIds.includes(taxCase)
  return [
    ["issuer_vat_id", withVatIds && isEmpty(content.own.issuer.vatId)],
    ["buyer_vat_id", withVatIds && isEmpty(vatId)],
    ["tax_note", CASE_TRAITS[taxCase].en16931 !== "S" && isEmpty(taxNote(content))],
  ]
}

/** BR-DE-2 to 9 and the electronic addresses. Source: XRechnung 3.0.2. */
function xrechnungChecks({ content }: PrintableDocument): [MissingField, boolean][] {
  const { issuer } = content.own
  const { email, billing } = content.buyer
  return [
    ["issuer_contact", isEmpty(issuer.contactName)],
    ["issuer_phone", isEmpty(issuer.phone)],
    ["issuer_email", isEmpty(issuer.email)],
    ["buyer_zip", isEmpty(billing.zip)],
    ["buyer_city", isEmpty(billing.city)],
    ["buyer_email", isEmpty(email)],
  ]
}
