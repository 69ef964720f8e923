import { performance } from "node:perf_hooks"
import { buildLines } from "../src/domain/documents"
import { PlannedDocument, planDocuments, Policy, Sale, SaleLine } from "../src/domain/ledger"
import { cents, exact, sumExact } from "../src/domain/money"
import { atLeast, type Figure } from "./results"

const policy: Policy = {
  startDate: "2026-01-01",
  excludedSalesChannels: [],
  trigger: "order_placed",
  triggerByPaymentProvider: {},
}

const line = (index: number, gross: number, ratePercent: number): SaleLine => ({
  key: `item:${index}`,
  kind: index === 4 ? "shipping" : "item",
  name: `Ware ${index}`,
  description: `SKU-${index}`,
  unitName: null,
  quantity: 20_000,
  ratePercent,
  priceIncludesTax: true,
  gross: exact(gross),
  net: exact(Math.round(gross / (1 + ratePercent / 100))),
  returnedGross: exact(0),
  discountGross: exact(0),
  promotionCodes: [],
})

/** An order of five lines at two rates, with a coupon that was spread unrounded. No two are the same. */
function order(number: number): Sale {
  const lines = [0, 1, 2, 3, 4].map((index) =>
    line(index, 999_000_000 + 1_000_000 * (number % 977) - 83_333_333 * index, index % 2 === 0 ? 19 : 7)
  )
  const total = sumExact(lines.map(({ gross }) => gross))
  return {
    orderId: `order_${number}`,
    status: "open",
    currencyCode: "EUR",
    placedOn: "2026-03-02",
    salesChannelId: "sc_1",
    paymentProviderIds: ["pp_system_default"],
    lines,
    total,
    captured: cents(Math.round(total / 1e6)),
    refunded: cents(0),
    prepaid: cents(0),
    shipped: false,
  }
}

const documentsOf = (sale: Sale, booked: readonly PlannedDocument[] = []): PlannedDocument[] => {
  const plan = planDocuments(sale, booked, policy)
  return plan.kind === "documents" ? plan.documents : []
}

/** The best of some rounds: other processes only ever make it slower. */
function perSecond(orders: readonly Sale[], work: (sale: Sale) => unknown): number {
  let best = 0
  for (let round = 0; round < 5; round++) {
    const start = performance.now()
    orders.forEach(work)
    best = Math.max(best, (orders.length / (performance.now() - start)) * 1000)
  }
  return Math.round(best)
}

/** How many typical orders one core plans in a second. */
export async function planning(): Promise<Figure[]> {
  const orders = Array.from({ length: 20_000 }, (_, number) => order(number))
  const invoices = new Map(orders.map((sale) => [sale.orderId, documentsOf(sale)]))
  const invoicesOf = (sale: Sale) => invoices.get(sale.orderId) ?? []
  const printed = (sale: Sale) => documentsOf(sale).map((document) => buildLines(document, sale, "de"))
  return [
    atLeast(
      "first invoice planned",
      perSecond(orders, (sale) => documentsOf(sale)),
      20_000,
      "orders/s"
    ),
    atLeast(
      "nothing to do, looked at again",
      perSecond(orders, (sale) => documentsOf(sale, invoicesOf(sale))),
      20_000,
      "orders/s"
    ),
    atLeast(
      "partial refund planned",
      perSecond(orders, (sale) => documentsOf({ ...sale, refunded: cents(700) }, invoicesOf(sale))),
      20_000,
      "orders/s"
    ),
    atLeast(
      "cancellation planned",
      perSecond(orders, (sale) => documentsOf({ ...sale, status: "canceled" }, invoicesOf(sale))),
      20_000,
      "orders/s"
    ),
    atLeast("first invoice planned and printed", perSecond(orders, printed), 5_000, "orders/s"),
  ]
}
