import { invalidFields, regularError, type Detail } from "../errors"
import { Fields, type JsonObject, type Problem } from "../fields"
import type { Behaviour } from "../options"
import type { LineItem, PaymentConditions } from "../records"
import type { KindRules } from "./kinds"
import { taxTypes, type TaxType } from "./kinds"
import { readLineItems } from "./line-items"

export type SalesBody = {
  language: "de" | "en"
  voucherAt: number
  address: {
    contactId?: string
    name?: string
    supplement?: string
    street?: string
    zip?: string
    city?: string
    countryCode?: string
  }
  lineItems: LineItem[]
  taxType: TaxType
  taxSubType?: "distanceSales" | "electronicServices"
  taxTypeNote?: string
  totalDiscountAbsolute?: number
  totalDiscountPercentage?: number
  paymentConditions?: PaymentConditions
  shipping?: { type: string; at?: number; endAt?: number }
  title?: string
  introduction?: string
  remark?: string
  deliveryTerms?: string
  printLayoutId?: string
  buyerReference?: string
}

const violations: Record<Problem["kind"], string> = {
  missing: "NOTNULL",
  empty: "NOTEMPTY",
  size: "SIZE",
  invalid: "INVALID",
}

export const toDetails = (problems: readonly Problem[]): Detail[] =>
  problems.map(({ kind, field, message }) => ({ violation: violations[kind], field, message }))

function readAddress(body: Fields): SalesBody["address"] {
  const address = body.object("address", true)
  if (!address) return {}
  const contactId = address.text("contactId")
  const required = contactId === undefined
  const [supplement, street, zip, city] = ["supplement", "street", "zip", "city"].map((name) =>
    address.text(name)
  )
  return {
    contactId: contactId?.toLowerCase(),
    name: address.text("name", { required }),
    countryCode: address.text("countryCode", { required }),
    supplement,
    street,
    zip,
    city,
  }
}

function readTotals(
  body: Fields,
  behaviour: Behaviour
): Pick<SalesBody, "totalDiscountAbsolute" | "totalDiscountPercentage"> {
  const totals = body.object("totalPrice", true)
  if (!totals) return {}
  totals.oneOf("currency", ["EUR"], true)
  const absolute = totals.number("totalDiscountAbsolute", { decimals: 2 })
  const percentage = totals.number("totalDiscountPercentage", { decimals: 2 })
  if (absolute !== undefined && percentage !== undefined) {
    totals.fail("invalid", "totalDiscountPercentage", "nur einer der beiden Rabatte ist erlaubt")
  }
  if ((absolute ?? 0) < 0) totals.fail("invalid", "totalDiscountAbsolute", "darf nicht negativ sein")
  if ((percentage ?? 0) < 0 || (percentage ?? 0) > 100) {
    totals.fail("invalid", "totalDiscountPercentage", "muss zwischen 0 und 100 liegen")
  }
  if (absolute && behaviour.totalDiscountAbsolute === "refuse") {
    totals.fail("invalid", "totalDiscountAbsolute", "ist nicht erlaubt")
  }
  return { totalDiscountAbsolute: absolute, totalDiscountPercentage: percentage }
}

function readPayment(body: Fields, behaviour: Behaviour): PaymentConditions | undefined {
  const payment = body.object("paymentConditions")
  if (!payment) return undefined
  const label = payment.text("paymentTermLabel", { required: true }) ?? ""
  const required = behaviour.paymentTermDurationRequired
  const durationDays = payment.number("paymentTermDuration", { required, decimals: 0 }) ?? 0
  if (durationDays < 0) payment.fail("invalid", "paymentTermDuration", "darf nicht negativ sein")
  const discount = payment.object("paymentDiscountConditions")
  if (!discount) return { label, durationDays }
  return {
    label,
    durationDays,
    discount: {
      discountPercentage: discount.number("discountPercentage", { required: true, decimals: 2 }) ?? 0,
      discountRange: discount.number("discountRange", { required: true, decimals: 0 }) ?? 0,
    },
  }
}

const shippingTypes = ["service", "delivery", "serviceperiod", "deliveryperiod", "none"] as const

function readShipping(body: Fields): SalesBody["shipping"] {
  if (!body.has("shippingConditions")) throw regularError(406, "The shipping conditions must not be null")
  const shipping = body.object("shippingConditions")
  if (!shipping) return undefined
  const type = shipping.oneOf("shippingType", shippingTypes, true)
  if (!type || type === "none") return { type: "none" }
  const period = type === "serviceperiod" || type === "deliveryperiod"
  const at = shipping.dateTime("shippingDate", true)
  const endAt = period ? shipping.dateTime("shippingEndDate", true) : undefined
  if (at !== undefined && endAt !== undefined && endAt < at) {
    shipping.fail("invalid", "shippingEndDate", "darf nicht vor shippingDate liegen")
  }
  return { type, at, endAt }
}

function refuseCreditNoteExtras(body: Fields, rules: KindRules): void {
  const extras = rules.kind === "creditnote" ? ["shippingConditions", "paymentConditions"] : []
  for (const name of extras)
    if (body.has(name)) body.fail("invalid", name, "gibt es bei Rechnungskorrekturen nicht")
}

/** Reads the form of a body; rules that need the account, contacts or predecessors come later. @throws 406 */
export function readSalesBody(json: JsonObject, rules: KindRules, behaviour: Behaviour): SalesBody {
  const body = new Fields(json)
  const tax = body.object("taxConditions", true)
  const taxType = tax?.oneOf("taxType", taxTypes, true) ?? "net"
  const read: SalesBody = {
    language: body.oneOf("language", ["de", "en"]) ?? "de",
    voucherAt: body.dateTime("voucherDate", true) ?? 0,
    address: readAddress(body),
    taxType,
    taxSubType: tax?.oneOf("taxSubType", ["distanceSales", "electronicServices"]),
    taxTypeNote: tax?.text("taxTypeNote"),
    lineItems: readLineItems(body, rules, taxType, behaviour),
    ...(rules.hasPrices ? readTotals(body, behaviour) : {}),
    paymentConditions: rules.hasPayment ? readPayment(body, behaviour) : undefined,
    title: body.text("title", { max: 25 }),
    introduction: body.text("introduction", { max: 2000 }),
    remark: body.text("remark", { max: 2000 }),
    deliveryTerms: body.text("deliveryTerms", { max: 255 }),
    printLayoutId: body.text("printLayoutId"),
    buyerReference: body.object("xRechnung")?.text("buyerReference"),
  }
  if (behaviour.creditNoteExtraFields === "refuse") refuseCreditNoteExtras(body, rules)
  if (body.problems.length > 0) throw invalidFields(toDetails(body.problems))
  if (!rules.hasShipping) return read
  const shipping = readShipping(body)
  if (body.problems.length > 0) throw invalidFields(toDetails(body.problems))
  return { ...read, shipping }
}
