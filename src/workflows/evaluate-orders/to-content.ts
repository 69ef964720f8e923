import {
  addDays,
  berlinDay,
  buildLines,
  Buyer,
  dayText,
  DeliveryFacts,
  DocumentContent,
  fillTemplate,
  Language,
  PaymentFacts,
} from "../../domain/documents"
import { PlannedDocument, Sale } from "../../domain/ledger"
import { roundToCents } from "../../domain/money"
import { Settings } from "../../domain/settings/settings"
import { DecidedTax } from "../../domain/tax"
import { Order } from "./order-schema"
import { paymentLabel } from "./payment-label"
import { toTaxFacts } from "./to-tax"

const germanSpeaking = ["DE", "AT", "CH", "LI", "LU"]

type ContentInput = {
  planned: PlannedDocument
  order: Order
  sale: Sale
  buyer: Buyer
  decision: DecidedTax
  settings: Settings
  /** Day in Europe/Berlin */
  today: string
  reference: string
}

/** Everything a planned document will say, ready to be frozen. */
export function toContent(input: ContentInput): DocumentContent {
  const { planned, order, sale, buyer, decision, settings, today } = input
  const language = languageOf(settings, buyer)
  const printed = buildLines(planned, sale, language)
  const payment = paymentFacts(order, sale, settings, language)
  return {
    kind: planned.kind,
    language,
    documentDate: today,
    orderNumber: orderNumber(order),
    orderDate: sale.placedOn,
    reference: input.reference,
    ...printed,
    tax: toTaxFacts(decision, printed.basis, language),
    buyer,
    payment,
    delivery: deliveryFacts(order, today),
    texts: texts(input, language, payment),
    printLayoutId: settings.print_layout_id,
  }
}

/** The number the customer knows: the shop's own one, else Medusa's, with a hash sign. */
export const orderNumber = (order: Order): string =>
  order.custom_display_id ?? `#${order.display_id ?? order.id}`

/** The day payment is due. Null for credit notes. */
export const dueDate = (content: DocumentContent): string | null =>
  content.kind === "invoice"
    ? addDays(content.documentDate, content.payment.paidOn === null ? content.payment.termDays : 0)
    : null

function languageOf(settings: Settings, buyer: Buyer): Language {
  if (settings.document_language !== "by_country") {
    return settings.document_language
  }
  return germanSpeaking.includes(buyer.billing.countryCode) ? "de" : "en"
}

function paymentFacts(order: Order, sale: Sale, settings: Settings, language: Language): PaymentFacts {
  const captures = order.payment_collections.flatMap(({ payments }) =>
    payments.flatMap((payment) => payment.captures)
  )
  const isPaid = sale.captured + sale.prepaid >= roundToCents(sale.total)
  const lastCapture = captures
    .map((capture) => berlinDay(capture.created_at))
    .sort()
    .at(-1)
  const terms = settings.payment_terms
  const special = sale.paymentProviderIds
    .map((id) => terms.days_by_payment_provider[id])
    .find((days) => days !== undefined)
  return {
    providerIds: sale.paymentProviderIds,
    label: paymentLabel(sale, settings.payment_names, language),
    paidOn: isPaid ? (lastCapture ?? sale.placedOn) : null,
    termDays: isPaid ? terms.captured_days : (special ?? terms.default_days),
  }
}

/** When the goods left; while nothing has, the day of the document stands for it. */
function deliveryFacts(order: Order, today: string): DeliveryFacts {
  const shipped = order.fulfillments
    .filter((fulfillment) => fulfillment.shipped_at && !fulfillment.canceled_at)
    .map((fulfillment) => berlinDay(fulfillment.shipped_at ?? order.created_at))
    .sort()
  const kind = order.items.some((item) => item.requires_shipping !== false) ? "delivery" : "service"
  return { kind, from: shipped[0] ?? today, to: shipped.at(-1) ?? null }
}

function texts(
  { planned, order, sale, buyer, settings }: ContentInput,
  language: Language,
  payment: PaymentFacts
) {
  const codes = [...order.items, ...order.shipping_methods].flatMap((line) =>
    line.adjustments.map(({ code }) => code)
  )
  const values = {
    order_number: orderNumber(order),
    order_date: dayText(sale.placedOn, language),
    customer_name: buyer.billing.name,
    payment_method: payment.label,
    promotion_codes: [...new Set(codes.filter((code) => typeof code === "string"))].join(", "),
  }
  const set = settings.texts[language]
  const isInvoice = planned.kind === "invoice"
  const fill = (template: string) => fillTemplate(template, values)
  return {
    title: fill(isInvoice ? set.invoice_title : set.credit_note_title),
    introduction: fill(isInvoice ? set.invoice_introduction : set.credit_note_introduction),
    remark: fill(isInvoice ? set.invoice_remark : set.credit_note_remark),
  }
}
