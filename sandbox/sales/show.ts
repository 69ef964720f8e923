import { berlinDateTime, berlinMidnight } from "../dates"
import { euros } from "../decimal"
import { withoutEmpty } from "../http"
import type { LineItem, SalesDocument } from "../records"
import { dunningsOf } from "../resources/dunnings"
import { printLayouts } from "../resources/print-layouts"
import { taxAmountsOf } from "../totals"
import { organizationOf, type World } from "../world"
import { kindRules } from "./kinds"

function showLineItem(item: LineItem, hasPrices: boolean) {
  const { unitPrice } = item
  return withoutEmpty({
    id: item.id,
    type: item.type,
    name: item.name,
    description: item.description,
    quantity: item.quantity,
    unitName: item.unitName,
    unitPrice: unitPrice && {
      currency: "EUR",
      netAmount: unitPrice.netAmount,
      grossAmount: unitPrice.grossAmount,
      taxRatePercentage: unitPrice.ratePercent,
    },
    discountPercentage: item.type === "text" ? undefined : item.discountPercent,
    lineItemAmount: hasPrices && item.amountCents !== undefined ? euros(item.amountCents) : undefined,
  })
}

const showTotals = (document: SalesDocument) =>
  withoutEmpty({
    currency: "EUR",
    totalNetAmount: euros(document.netCents),
    totalGrossAmount: euros(document.grossCents),
    totalTaxAmount: euros(document.taxCents),
    totalDiscountAbsolute: document.totalDiscountAbsolute,
    totalDiscountPercentage: document.totalDiscountPercentage,
  })

function showPaymentConditions({ paymentConditions }: SalesDocument) {
  return (
    paymentConditions &&
    withoutEmpty({
      paymentTermLabel: paymentConditions.label,
      paymentTermLabelTemplate: paymentConditions.label,
      paymentTermDuration: paymentConditions.durationDays,
      paymentDiscountConditions: paymentConditions.discount,
    })
  )
}

function showShipping({ shipping }: SalesDocument) {
  return (
    shipping &&
    withoutEmpty({
      shippingType: shipping.type,
      shippingDate: shipping.at === undefined ? undefined : berlinDateTime(shipping.at),
      shippingEndDate: shipping.endAt === undefined ? undefined : berlinDateTime(shipping.endAt),
    })
  )
}

function showRelated(world: World, document: SalesDocument) {
  const related = document.relatedIds.flatMap((id) => {
    const found = world.state.documents.get(id)
    return found ? { id, voucherNumber: found.number, voucherType: found.kind } : []
  })
  return [...related, ...dunningsOf(world, document.id).map(({ id }) => ({ id, voucherType: "dunning" }))]
}

/** The id under which the deprecated /document and /v1/files reach the rendered file: the document's, reversed. */
export const documentFileId = (document: SalesDocument): string => reversedId(document.id)

export function reversedId(id: string): string {
  const digits = [...id.replace(/-/g, "")].reverse().join("")
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")
}

export function showDocument(world: World, document: SalesDocument) {
  const rules = kindRules[document.kind]
  const final = document.status !== "draft"
  return withoutEmpty({
    id: document.id,
    organizationId: organizationOf(world).organizationId,
    createdDate: berlinDateTime(document.createdAt),
    updatedDate: berlinDateTime(document.updatedAt),
    version: document.version,
    language: document.language,
    archived: document.archived,
    voucherStatus: document.status,
    voucherNumber: document.number,
    voucherDate: berlinDateTime(document.voucherAt),
    dueDate:
      document.kind === "invoice" && document.dueDay
        ? berlinDateTime(berlinMidnight(document.dueDay))
        : undefined,
    address: withoutEmpty(document.address),
    electronicDocumentProfile:
      document.kind === "invoice" || document.kind === "creditnote" ? document.profile : undefined,
    lineItems: document.lineItems.map((item) => showLineItem(item, rules.hasPrices)),
    totalPrice: rules.hasPrices ? showTotals(document) : undefined,
    taxAmounts: rules.hasPrices ? taxAmountsOf(document.columns) : undefined,
    taxConditions: withoutEmpty({
      taxType: document.taxType,
      taxSubType: document.taxSubType,
      taxTypeNote: document.taxTypeNote,
    }),
    paymentConditions: showPaymentConditions(document),
    shippingConditions: showShipping(document),
    closingInvoice: document.kind === "invoice" ? document.closingInvoice : undefined,
    xRechnung: document.buyerReference ? { buyerReference: document.buyerReference } : undefined,
    relatedVouchers: showRelated(world, document),
    printLayoutId: final ? (document.printLayoutId ?? printLayouts[0]?.id) : undefined,
    title: document.title,
    introduction: document.introduction,
    remark: document.remark,
    deliveryTerms: document.deliveryTerms,
    files: final ? { documentFileId: documentFileId(document) } : undefined,
  })
}
