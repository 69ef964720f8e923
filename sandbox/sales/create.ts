import { addDays, berlinDay } from "../dates"
import { regularError } from "../errors"
import type { EInvoiceProfile, LineItem, SalesDocument } from "../records"
import { computeTotals, lineCents, type Discount, type PriceUnit, type Totals } from "../totals"
import { newId, nextNumber, organizationOf, type World } from "../world"
import type { SalesBody } from "./body"
import type { KindRules } from "./kinds"
import { checkReferences, checkTax, findPredecessor, resolveRecipient, type Recipient } from "./rules"
import { openCents, settleWithCreditNote } from "./settlement"

export const unitOf = (taxType: string): PriceUnit => (taxType === "gross" ? "gross" : "net")

const pricedLine = (item: LineItem, unit: PriceUnit) => ({
  quantity: item.quantity ?? 0,
  unitAmount: (unit === "gross" ? item.unitPrice?.grossAmount : item.unitPrice?.netAmount) ?? 0,
  ratePercent: item.unitPrice?.ratePercent ?? 0,
  discountPercent: item.discountPercent ?? 0,
})

/** The document's own discount, else the one kept at the contact (unless an explicit 0 suppresses it). */
function discountOf(world: World, body: SalesBody, recipient: Recipient): Discount {
  const unit = unitOf(body.taxType)
  const mode = world.behaviour.totalDiscountAbsolute
  const absoluteUnit = mode === "net" || mode === "gross" ? mode : unit
  const { totalDiscountAbsolute: absolute, totalDiscountPercentage: percent } = body
  const given = absolute !== undefined || percent !== undefined
  const isZero = given && !absolute && !percent
  if (given && !(isZero && !world.behaviour.zeroDiscountSuppressesContactDiscount)) {
    return { absolute, percent, absoluteUnit }
  }
  return { percent: recipient.contact?.discountPercent, absoluteUnit }
}

function totalsOf(world: World, body: SalesBody, recipient: Recipient): Totals {
  const unit = unitOf(body.taxType)
  const priced = body.lineItems.filter(({ unitPrice }) => unitPrice).map((item) => pricedLine(item, unit))
  const totals = computeTotals(priced, unit, discountOf(world, body, recipient))
  if (totals.grossCents < 0) throw regularError(406, "The total amount must not be negative.")
  return totals
}

const withAmounts = (body: SalesBody): LineItem[] =>
  body.lineItems.map((item) =>
    item.unitPrice
      ? { ...item, amountCents: Number(lineCents(pricedLine(item, unitOf(body.taxType)))) }
      : item
  )

/** XRechnung comes about by the contact's two fields, and needs net prices, zip and city. */
function profileOf(
  world: World,
  body: SalesBody,
  { contact, address }: Recipient,
  kind: string
): EInvoiceProfile {
  if (kind !== "invoice") return "NONE"
  if (body.buyerReference && !contact?.xRechnung) {
    throw regularError(406, "A buyer reference needs a contact with XRechnung data.")
  }
  if (contact?.xRechnung && body.buyerReference !== "") {
    if (body.taxType !== "net" || !address.zip || !address.city) {
      throw regularError(406, "An XRechnung needs tax type net and the recipient's zip and city.")
    }
    return "XRechnung"
  }
  return organizationOf(world).eInvoicing && contact?.company ? "EN16931" : "NONE"
}

function defaultPayment(world: World) {
  const days = organizationOf(world).paymentTermDays
  return {
    label: days === 0 ? "Zahlbar sofort, rein netto" : `Zahlbar in ${days} Tagen, rein netto`,
    durationDays: days,
  }
}

function build(
  world: World,
  body: SalesBody,
  rules: KindRules,
  preceding: SalesDocument | undefined
): SalesDocument {
  const recipient = resolveRecipient(world, body, rules)
  checkReferences(world, body)
  checkTax(world, body, recipient, rules)
  const profile = profileOf(world, body, recipient, rules.kind)
  const totals = totalsOf(world, body, recipient)
  const tooMuch = rules.kind === "creditnote" && preceding && totals.grossCents > openCents(preceding)
  if (tooMuch && world.behaviour.relatedCreditNoteAboveOpenAmount === "refuse") {
    throw regularError(406, "The credit note exceeds the open amount of the preceding invoice.")
  }
  const now = world.clock.now()
  const paymentConditions = rules.hasPayment ? (body.paymentConditions ?? defaultPayment(world)) : undefined
  const { buyerReference, shipping, ...texts } = body
  return {
    ...texts,
    id: newId(),
    kind: rules.kind,
    version: 0,
    createdAt: now,
    updatedAt: now,
    status: "draft",
    number: `${rules.prefix}${String(nextNumber(world, rules.kind, 1)).padStart(4, "0")}`,
    archived: false,
    address: recipient.address,
    lineItems: withAmounts(body),
    columns: totals.columns,
    netCents: totals.netCents,
    taxCents: totals.taxCents,
    grossCents: totals.grossCents,
    title: body.title ?? rules.germanName,
    paymentConditions,
    shipping,
    precedingId: preceding?.id,
    relatedIds: preceding ? [preceding.id] : [],
    buyerReference,
    profile,
    closingInvoice: false,
    payments: [],
  }
}

function finalStatus(world: World, document: SalesDocument): SalesDocument["status"] {
  if (document.kind === "creditnote" && document.precedingId) return "paidoff"
  const worthNothing = document.kind === "invoice" && document.grossCents === 0
  return worthNothing ? world.behaviour.zeroInvoiceStatus : "open"
}

/** Turns a draft into a document. From here on nothing but a credit note corrects it. */
export function finalizeDocument(world: World, document: SalesDocument, rules: KindRules): SalesDocument {
  if (document.status !== "draft") throw regularError(406, `${document.number} is no draft`)
  const now = world.clock.now()
  const dueDay = document.paymentConditions
    ? addDays(berlinDay(document.voucherAt), document.paymentConditions.durationDays)
    : undefined
  const status = finalStatus(world, document)
  const final = world.state.documents.put({
    ...document,
    status,
    dueDay,
    finalizedAt: now,
    updatedAt: now,
    version: document.version + 1,
  })
  world.webhooks.announce(`${rules.word}.status.changed`, document.id)
  if (status === "paidoff") settleWithCreditNote(world, final)
  return final
}

/** All checks come before the first change, so a refused body leaves no trace, not even a number. */
export function createDocument(
  world: World,
  body: SalesBody,
  rules: KindRules,
  options: { finalize: boolean; precedingId: string | null }
): SalesDocument {
  const preceding = findPredecessor(world, options.precedingId, rules)
  const draft = world.state.documents.put(build(world, body, rules, preceding))
  if (preceding) {
    world.state.documents.put({ ...preceding, relatedIds: [...preceding.relatedIds, draft.id] })
  }
  world.webhooks.announce(`${rules.word}.created`, draft.id)
  return options.finalize ? finalizeDocument(world, draft, rules) : draft
}
