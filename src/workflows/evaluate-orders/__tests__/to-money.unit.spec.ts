import { toMoney } from "../to-money"
import { type Fields, order } from "./order-builder"

const payment = (refunds: Fields[] = []) => ({
  provider_id: "pp_system_default",
  captures: [
    { amount: 20, created_at: "2026-03-02T12:00:00Z" },
    { amount: 30.1, created_at: "2026-03-03T12:00:00Z" },
  ],
  refunds,
})
const paid = (refunds?: Fields[]) => ({ payment_collections: [{ payments: [payment(refunds)] }] })

const giftCard = { amount: 20, reference: "gift-card", reference_id: "gcard_1", metadata: {} }
const addedLater = (line: Fields) => ({ ...line, metadata: { created_in_version: 2 } })
const bookkeeping = addedLater({ amount: 5, reference: "payment_collection", reference_id: "pay_col_1" })
const goodwill = { id: "refr_1", label: "Kulanz", code: "goodwill" }

it.each<[string, Fields, { captured: number; refunded: number; prepaid: number }]>([
  ["captures in parts", paid(), { captured: 5010, refunded: 0, prepaid: 0 }],
  ["a payment that was only authorised", {}, { captured: 0, refunded: 0, prepaid: 0 }],
  [
    "a gift card from the cart, in whatever version of the order",
    { ...paid(), credit_lines: [{ ...giftCard, version: 3 }] },
    { captured: 5010, refunded: 0, prepaid: 2000 },
  ],
  [
    "a refund, and the credit line by which Medusa books it",
    { ...paid([{ amount: 5 }]), credit_lines: [bookkeeping] },
    { captured: 5010, refunded: 500, prepaid: 0 },
  ],
  [
    "a refund with a reason, after which that line is called",
    {
      ...paid([{ amount: 5, refund_reason: goodwill }]),
      credit_lines: [giftCard, addedLater({ amount: 5, reference: "Kulanz", reference_id: "goodwill" })],
    },
    { captured: 5010, refunded: 500, prepaid: 2000 },
  ],
  [
    "a reason that was renamed since",
    {
      ...paid([{ amount: 5, refund_reason: { ...goodwill, label: "Goodwill" } }]),
      credit_lines: [addedLater({ amount: 5, reference: "Kulanz", reference_id: "goodwill" })],
    },
    { captured: 5010, refunded: 500, prepaid: 0 },
  ],
  [
    "store credit that pays for an edit",
    { ...paid(), credit_lines: [addedLater({ amount: 7.99, reference: "store-credit" })] },
    { captured: 5010, refunded: 0, prepaid: 799 },
  ],
  [
    "a return given back as store credit, by credit line",
    { ...paid(), credit_lines: [addedLater({ amount: -11.9, reference: "refund" })] },
    { captured: 5010, refunded: 1190, prepaid: 0 },
  ],
  [
    "a return given back as store credit, by transaction",
    {
      ...paid([{ amount: 5 }]),
      transactions: [
        { amount: 50.1, reference: "capture" },
        { amount: -5, reference: "refund" },
        { amount: -11.9, reference: "store-credit-account" },
      ],
    },
    { captured: 5010, refunded: 1690, prepaid: 0 },
  ],
])("%s", (_name, fields, money) => expect(toMoney(order(fields))).toEqual(money))
