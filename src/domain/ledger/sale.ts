import { Cents, Exact } from "../money"
import { Trigger } from "../settings/settings"

/** Ten-thousandths of a piece: lexoffice takes quantities with four decimals. */
export type Quantity = number

export const onePiece: Quantity = 10_000

/** How a line is called and priced; kept with what was booked, since a line can leave the order. */
export type LineLabel = {
  kind: "item" | "shipping"
  name: string
  /** Variant, SKU and the like, shown below the name; null when there is nothing to add */
  description: string | null
  unitName: string | null
  priceIncludesTax: boolean
}

/** One thing the order asks money for, as the order stands now (after edits and returns). */
export type SaleLine = LineLabel & {
  /** `item:<line item id>` or `shipping:<shipping method id>`: the same in every evaluation */
  key: string
  /** What is left of it after returns */
  quantity: Quantity
  /** Sum of the order's own tax lines in percent; null when the order has none for this line */
  ratePercent: number | null
  /** After discounts, unrounded */
  gross: Exact
  net: Exact
  /** Gross value of the pieces that came back, unrounded */
  returnedGross: Exact
  /** Discount contained in `gross`, gross, unrounded; zero when none */
  discountGross: Exact
  /** Codes of the promotions behind the discount; empty when it has none */
  promotionCodes: string[]
}

/** The facts about an order that decide what has to be booked. */
export type Sale = {
  orderId: string
  status: "draft" | "open" | "completed" | "canceled"
  /** Upper case ISO code */
  currencyCode: string
  /** Day in Europe/Berlin */
  placedOn: string
  salesChannelId: string | null
  paymentProviderIds: string[]
  lines: SaleLine[]
  /** What all lines are worth together: Medusa's unrounded total, before credit lines */
  total: Exact
  captured: Cents
  refunded: Cents
  /** Gift cards and store credit: a means of payment, not a discount */
  prepaid: Cents
  /** At least one parcel has left */
  shipped: boolean
}

/** The settings that decide what has to be booked. */
export type Policy = {
  startDate: string | null
  excludedSalesChannels: string[]
  trigger: Trigger
  triggerByPaymentProvider: Record<string, Trigger>
}

/** A person wants the invoice now: it waits for nothing. Whatever else forbids one still does. */
export const beforeTrigger = (policy: Policy): Policy => ({
  ...policy,
  trigger: "order_placed",
  triggerByPaymentProvider: {},
})
