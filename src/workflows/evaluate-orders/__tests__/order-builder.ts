import type { DocumentContent } from "../../../domain/documents"
import { changeSettings, defaultSettings } from "../../../domain/settings"
import { Order, orderSchema } from "../order-schema"
import { OrderPlan, PlanContext } from "../plan-order"

/** As Medusa answers them. */
export type Fields = Record<string, unknown>

/** What a product costs in all, as Medusa computes it for a gross price. */
const amounts = (gross: number, rate: number, discount: number) => ({
  is_tax_inclusive: true,
  total: gross,
  tax_total: gross - gross / (1 + rate / 100),
  discount_total: discount,
  tax_lines: [{ rate }],
})

export const item = ({
  gross = 25.98,
  rate = 19,
  discount = 0,
  ...fields
}: Fields & Partial<Numbers> = {}): Fields => ({
  id: "ordli_cup",
  created_at: "2026-03-02T09:00:00Z",
  title: "Tasse",
  product_title: "Tasse",
  variant_sku: "T-1",
  requires_shipping: true,
  quantity: 2,
  ...amounts(gross, rate, discount),
  adjustments: [],
  ...fields,
})

/** Some of them follow from others. */
type Numbers = { gross: number; rate: number; discount: number }

export const shippingMethod = ({
  gross = 4.9,
  rate = 19,
  discount = 0,
  ...fields
}: Fields & Partial<Numbers> = {}): Fields => ({
  id: "ordsm_1",
  name: "Versand",
  ...amounts(gross, rate, discount),
  adjustments: [],
  ...fields,
})

const address = {
  first_name: "Erika",
  last_name: "Muster",
  address_1: "Am Wall 3",
  city: "Bremen",
  postal_code: "28195",
  country_code: "de",
}

/** Two cups, sent within Germany, not paid. */
export const order = (fields: Fields = {}): Order =>
  orderSchema.parse({
    id: "order_1",
    display_id: 1042,
    status: "pending",
    currency_code: "eur",
    created_at: "2026-03-02T09:00:00Z",
    email: "erika@example.com",
    items: [item()],
    shipping_methods: [],
    billing_address: address,
    shipping_address: address,
    payment_collections: [{ payments: [{ provider_id: "pp_system_default" }] }],
    ...fields,
  })

/** A taxed seller on 3 March 2026, with the default settings and a change of them. */
export function context(change: object = {}): PlanContext {
  const changed = changeSettings({ ...defaultSettings, start_date: "2026-01-01" }, change)
  if (!changed.ok) {
    throw new Error(JSON.stringify(changed.problems))
  }
  const { settings } = changed
  return {
    settings,
    policy: {
      startDate: settings.start_date,
      excludedSalesChannels: [],
      trigger: settings.trigger,
      triggerByPaymentProvider: {},
    },
    seller: { smallBusiness: false, taxType: "gross", distanceSalesPrinciple: null },
    countries: null,
    vatIdAnswers: {},
    now: new Date("2026-03-03T10:00:00Z"),
  }
}

/** The content of a plan's only document. */
export function contentOf(plan: OrderPlan): DocumentContent {
  if (plan.kind !== "documents" || plan.documents.length !== 1) {
    throw new Error(JSON.stringify(plan))
  }
  return plan.documents[0]?.content as DocumentContent
}
