import { cents, exact } from "../../../money"
import { Sale } from "../../index"
import { decimal, withDigits } from "./decimal"
import { amountsOf, LineAmounts, leftOf, ModelLine, ModelOrder } from "./order"

const eightDigits = (value: bigint) => exact(Number(withDigits(value, 8)))

/** The facts the plugin reads off an order: unrounded amounts, kept to eight decimals. */
export function toSale(order: ModelOrder): Sale {
  const amounts = amountsOf(order)
  return {
    orderId: "order_1",
    status: order.status,
    currencyCode: "EUR",
    placedOn: "2026-03-02",
    salesChannelId: null,
    paymentProviderIds: [],
    lines: order.lines.map((line, index) => saleLine(line, amounts[index] ?? noAmounts)),
    total: eightDigits(amounts.reduce((sum, { gross }) => sum + gross, 0n)),
    captured: cents(order.captured),
    refunded: cents(order.refunded),
    prepaid: cents(order.prepaid),
    shipped: order.shipped,
  }
}

const noAmounts: LineAmounts = { gross: decimal(0, 0), net: 0n, returned: 0n, discount: 0n }

const saleLine = (
  line: ModelLine,
  { gross, net, returned, discount }: LineAmounts
): Sale["lines"][number] => ({
  key: `${line.kind}:${line.id}`,
  kind: line.kind,
  name: `Ware ${line.id}`,
  description: null,
  unitName: null,
  quantity: leftOf(line),
  ratePercent: line.rate === null ? null : line.rate / 100,
  priceIncludesTax: line.inclusive,
  gross: eightDigits(gross),
  net: eightDigits(net),
  returnedGross: eightDigits(returned),
  discountGross: eightDigits(discount),
  promotionCodes: [],
})
