import {
  addDays,
  buildLines,
  Buyer,
  dayText,
  DocumentContent,
  fillTemplate,
  Language,
  oneLine,
  PaymentFacts,
  SuppliedBeside,
} from "../../domain/documents"
import { PlannedDocument, Sale } from "../../domain/ledger"
import { toOwnFacts } from "../../domain/own-invoice"
import { Settings } from "../../domain/settings/settings"
import { DecidedTax } from "../../domain/tax"
import { deliveryFacts } from "./delivery-facts"
import { Order } from "./order-schema"
import { paymentFacts } from "./payment-facts"
import { promotionCodes } from "./promotion-codes"
import { toTaxFacts } from "./to-tax"

const germanSpeaking = ["DE", "AT", "CH", "LI", "LU"]

type ContentInput = {
  planned: PlannedDocument
  order: Order
  sale: Sale
  buyer: Buyer
  decision: DecidedTax
  besideMain: SuppliedBeside[]
  settings: Settings
  /** Day in Europe/Berlin */
  today: string
  reference: string
}

/** Everything a planned document will say, ready to be frozen. */
export function toContent(input: ContentInput): DocumentContent {
  const { planned, order, sale, buyer, decision, besideMain, settings, today } = input
  const language = languageOf(order, settings, buyer)
  const printed = buildLines(planned, sale, language)
  const payment = paymentFacts(order, sale, settings, language, printed.total)
  return {
    kind: planned.kind,
    language,
    documentDate: today,
    orderNumber: orderNumber(order),
    orderDate: sale.placedOn,
    reference: input.reference,
    ...printed,
    tax: toTaxFacts(decision, printed.basis, language),
    ...(besideMain.length > 0 && settings.delivery_mode === "own_invoice" ? { besideMain } : {}),
    buyer,
    payment,
    delivery: deliveryFacts(order, planned, today),
    texts: texts(input, language, payment),
    printLayoutId: settings.print_layout_id,
    own:
      settings.delivery_mode === "own_invoice"
        ? toOwnFacts(settings.own_invoice, language, decision.case === "small_business")
        : null,
  }
}

/** The number the customer knows: the shop's own one, else Medusa's, with a hash sign. */
export const orderNumber = (order: Order): string =>
  oneLine(order.custom_display_id ?? "") || `#${order.display_id ?? order.id}`

/** From when on lexoffice takes the document for overdue, unless its payment was assigned. Null for credit notes. */
export const dueDate = (content: DocumentContent): string | null =>
  content.kind === "invoice" ? addDays(content.documentDate, content.payment.termDays) : null

/** The language the customer shopped in, where the order tells; else the one of the customer's country. */
function languageOf(order: Order, settings: Settings, buyer: Buyer): Language {
  if (settings.document_language !== "by_country") {
    return settings.document_language
  }
  const shoppedIn = order.locale?.toLowerCase().split(/[-_]/)[0]
  if (shoppedIn === "de" || shoppedIn === "en") {
    return shoppedIn
  }
  return germanSpeaking.includes(buyer.billing.countryCode) ? "de" : "en"
}

function texts(
  { planned, order, sale, buyer, settings }: ContentInput,
  language: Language,
  payment: PaymentFacts
) {
  const values = {
    order_number: orderNumber(order),
    order_date: dayText(sale.placedOn, language),
    customer_name: buyer.billing.name,
    payment_method: payment.label,
    promotion_codes: promotionCodes(...order.items, ...order.shipping_methods).join(", "),
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
