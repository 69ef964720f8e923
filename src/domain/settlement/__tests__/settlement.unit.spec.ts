import { cents } from "../../money"
import {
  changesBetween,
  chargesCustomer,
  isOverdue,
  judgeListed,
  paymentNotes,
  planCaptures,
  shareCaptured,
  toPaymentFacts,
  unrecordableOf,
  confirmedFacts,
  type PaymentItem,
} from "../index"
import { item, remote, shopPayment, total } from "./builders"

describe("toPaymentFacts", () => {
  it.each([
    ["nothing paid", remote(), { status: "open", state: "open", open: 10_000, paidOn: null, items: [] }],
    [
      "due, and listed as overdue",
      remote({ status: "overdue" }),
      { status: "open", state: "open", open: 10_000, paidOn: null, items: [] },
    ],
    [
      "paid in part",
      remote({ open: 4_000, items: [item(6_000)] }),
      { status: "open", state: "partly_paid", open: 4_000, paidOn: null, items: [item(6_000)] },
    ],
    [
      "paid, with the day lexoffice tells",
      remote({ status: "paid", open: 0, paidOn: "2026-09-06", items: [item(10_000)] }),
      { status: "paid", state: "paid", open: 0, paidOn: "2026-09-06", items: [item(10_000)] },
    ],
    [
      "paid without a day: the last payment's",
      remote({ status: "paid", open: 0, items: [item(4_000, "manualPayment", "2026-09-08"), item(6_000)] }),
      {
        status: "paid",
        state: "paid",
        open: 0,
        paidOn: "2026-09-08",
        items: [item(6_000), item(4_000, "manualPayment", "2026-09-08")],
      },
    ],
    [
      "a credit note set off against its invoice",
      remote({ status: "paidoff", open: null }),
      { status: "paidoff", state: "paid", open: 0, paidOn: null, items: [] },
    ],
    [
      "direct debit on its way",
      remote({ status: "sepadebit" }),
      { status: "sepadebit", state: "open", open: 10_000, paidOn: null, items: [] },
    ],
    [
      "voided",
      remote({ status: "voided", open: 0 }),
      { status: "voided", state: "voided", open: 0, paidOn: null, items: [] },
    ],
    [
      "deleted",
      remote({ status: "deleted", open: null }),
      { status: "deleted", state: "voided", open: 0, paidOn: null, items: [] },
    ],
    [
      "a draft, which nobody can pay",
      remote({ status: "draft", open: null }),
      { status: "draft", state: null, open: 10_000, paidOn: null, items: [] },
    ],
    [
      "dunning costs on top",
      remote({ open: 10_500, items: [item(500, "dunningCosts")] }),
      { status: "open", state: "open", open: 10_500, paidOn: null, items: [item(500, "dunningCosts")] },
    ],
  ])("%s", (_name, given, expected) => expect(toPaymentFacts(given, total)).toEqual(expected))
})

describe("changesBetween", () => {
  const unpaid = remote()
  const half = remote({ open: 5_000, items: [item(5_000)] })
  const full = remote({ status: "paid", open: 0, items: [item(5_000), item(5_000)] })
  it.each([
    ["nothing", half, half, []],
    ["paid at once", unpaid, remote({ status: "paid", open: 0, items: [item(10_000)] }), [{ kind: "paid" }]],
    ["paid in part", unpaid, half, [{ kind: "partly_paid", received: 5_000 }]],
    ["the second part", half, full, [{ kind: "paid" }]],
    ["taken back", full, unpaid, [{ kind: "taken_back", amount: 10_000 }]],
    ["one of two taken back", full, half, [{ kind: "taken_back", amount: 5_000 }]],
    [
      "paid with a cash discount",
      unpaid,
      remote({ status: "paid", open: 0, items: [item(9_700), item(300, "cashDiscount")] }),
      [{ kind: "paid" }, { kind: "cash_discount", amount: 300 }],
    ],
    [
      "set off in part",
      unpaid,
      remote({ open: 7_000, items: [item(3_000, "partPaymentCreditNote")] }),
      [{ kind: "set_off", amount: 3_000 }],
    ],
    [
      "written off",
      unpaid,
      remote({ status: "paid", open: 0, items: [item(10_000, "irrecoverableReceivable")] }),
      [{ kind: "settled" }, { kind: "irrecoverable", amount: 10_000 }],
    ],
    [
      "a cancelled order's credit note settles its unpaid invoice",
      unpaid,
      remote({ status: "paid", open: 0, items: [item(10_000, "partPaymentCreditNote")] }),
      [{ kind: "settled" }, { kind: "set_off", amount: 10_000 }],
    ],
    [
      "cancelled after a part was paid: what settles it is no money",
      half,
      remote({ status: "paid", open: 0, items: [item(5_000), item(10_000, "partPaymentCreditNote")] }),
      [{ kind: "settled" }, { kind: "set_off", amount: 10_000 }],
    ],
    [
      "a part was credited, the rest is paid",
      remote({ open: 7_000, items: [item(3_000, "partPaymentCreditNote")] }),
      remote({ status: "paid", open: 0, items: [item(7_000), item(3_000, "partPaymentCreditNote")] }),
      [{ kind: "paid" }],
    ],
    [
      "overpaid",
      unpaid,
      remote({ status: "paid", open: 0, items: [item(10_100, "partPaymentFinancialTransaction")] }),
      [{ kind: "paid" }, { kind: "overpaid", amount: 100 }],
    ],
    ["voided", unpaid, remote({ status: "voided", open: 0 }), [{ kind: "voided" }]],
    ["deleted", remote({ status: "draft" }), remote({ status: "deleted" }), [{ kind: "deleted" }]],
    ["a draft was finished", remote({ status: "draft", open: null }), unpaid, [{ kind: "finalized" }]],
    ["back to draft", unpaid, remote({ status: "draft", open: null }), [{ kind: "back_to_draft" }]],
  ])("%s", (_name, before, after, expected) =>
    expect(changesBetween(toPaymentFacts(before, total), toPaymentFacts(after, total), total)).toEqual(
      expected
    )
  )
})

describe("confirmedFacts", () => {
  const facts = (status: string, kind: "invoice" | "credit_note" = "invoice", finalize = true) => {
    const { state, open, ...rest } = confirmedFacts({ status, open: null }, { kind, finalize, total })
    return [rest.status, state, open]
  }
  it.each([
    ["an invoice", facts("open"), ["open", "open", 10_000]],
    ["a draft", facts("draft", "invoice", false), ["draft", null, 10_000]],
    ["a credit note that was set off", facts("paidoff", "credit_note"), ["paidoff", "paid", 0]],
    ["a direct debit", facts("sepadebit"), ["sepadebit", "open", 10_000]],
    ["paid already: the next pull tells", facts("paid"), ["open", "open", 10_000]],
    ["voided already", facts("voided"), ["open", "open", 10_000]],
    ["reset to a draft already", facts("draft"), ["open", "open", 10_000]],
    ["a draft that was finished already", facts("open", "invoice", false), ["open", "open", 10_000]],
  ])("%s", (_name, given, expected) => expect(given).toEqual(expected))
})

describe("planCaptures", () => {
  const manual = ["pp_system_default"]
  const stripe = shopPayment({ id: "pay_2", provider: "pp_stripe_stripe" })
  const capture = (amount: number, paymentId = "pay_1", capturedBefore = 0) => ({
    paymentId,
    amount,
    capturedBefore,
  })
  it.each([
    ["all of it", 10_000, [shopPayment()], manual, [capture(10_000)]],
    ["a part", 4_000, [shopPayment()], manual, [capture(4_000)]],
    ["the rest", 10_000, [shopPayment({ captured: 4_000 })], manual, [capture(6_000, "pay_1", 4_000)]],
    ["nothing twice", 4_000, [shopPayment({ captured: 4_000 })], manual, []],
    ["what a person captured already", 10_000, [shopPayment({ captured: 10_000 })], manual, []],
    ["never more than is open", 12_000, [shopPayment()], manual, [capture(10_000)]],
    ["nothing of a cancelled payment", 10_000, [shopPayment({ isCanceled: true })], manual, []],
    ["nothing at a provider that was not chosen", 10_000, [stripe], manual, []],
    ["nothing when none was chosen", 10_000, [shopPayment()], [], []],
    [
      "money that came through a card is no money for the manual payment",
      6_000,
      [
        shopPayment({ amount: 4_000 }),
        shopPayment({ id: "pay_2", provider: "pp_stripe_stripe", amount: 6_000, captured: 6_000 }),
      ],
      manual,
      [],
    ],
    [
      "one payment after the other",
      9_000,
      [shopPayment({ amount: 4_000 }), shopPayment({ id: "pay_2", amount: 6_000 })],
      manual,
      [capture(4_000), capture(5_000, "pay_2")],
    ],
    ["nothing after a payment was taken back", 0, [shopPayment({ captured: 4_000 })], manual, []],
  ])("%s", (_name, received, payments, providers, expected) =>
    expect(planCaptures(cents(received), payments, providers)).toEqual(expected)
  )
})

describe("unrecordableOf", () => {
  const planned = (amount: number) => [
    { paymentId: "pay_1", amount: cents(amount), capturedBefore: cents(0) },
  ]
  it.each([
    ["all is captured", 10_000, 10_000, [shopPayment()], planned(10_000), 0],
    ["nothing of it, since no payment was chosen", 10_000, 10_000, [shopPayment()], [], 10_000],
    ["more than the shop's payment", 15_000, 15_000, [shopPayment()], planned(10_000), 5_000],
    ["captured before", 15_000, 5_000, [shopPayment({ captured: 10_000 })], [], 5_000],
    ["a card's payout, captured in the shop", 10_000, 0, [shopPayment({ captured: 10_000 })], [], 0],
    ["of a gift card nothing is open", 10_000, 0, [shopPayment({ amount: 3_000, captured: 3_000 })], [], 0],
    ["nothing came in", 0, 10_000, [shopPayment()], [], 0],
  ])("%s", (_name, received, open, payments, captures, expected) =>
    expect(unrecordableOf(cents(received), cents(open), payments, captures)).toBe(expected)
  )
})

describe("shareCaptured", () => {
  const invoice = (id: string, received: number, recorded = 0) => ({
    id,
    received: cents(received),
    recorded: cents(recorded),
  })
  it.each([
    ["one invoice", 4_000, [invoice("a", 10_000)], { a: 4_000 }],
    ["one transfer for two", 15_000, [invoice("a", 10_000), invoice("b", 5_000)], { a: 10_000, b: 5_000 }],
    [
      "less than was received, since the shop's payment was smaller",
      12_000,
      [invoice("a", 10_000), invoice("b", 5_000)],
      { a: 10_000, b: 2_000 },
    ],
    ["the second one's money", 5_000, [invoice("a", 10_000, 10_000), invoice("b", 5_000)], { b: 5_000 }],
    ["taken back meanwhile: the last one says so", 3_000, [invoice("a", 0), invoice("b", 0)], { b: 3_000 }],
    ["no invoice is left", 3_000, [], {}],
  ])("%s", (_name, captured, invoices, expected) => {
    const shares = shareCaptured(cents(captured), invoices)
    expect(Object.fromEntries(shares.map(({ id, amount }) => [id, amount]))).toEqual(expected)
  })
})

describe("judgeListed", () => {
  const known = { status: "open", open: total, updatedAt: "2026-09-01" }
  const listed = { status: "open", open: total, updatedAt: "2026-09-01" }
  it.each([
    ["listed as before", listed, known, "same"],
    ["overdue is no change", { ...listed, status: "overdue" }, known, "same"],
    ["a text was changed", { ...listed, updatedAt: "2026-09-02" }, known, "touched"],
    ["seen for the first time", listed, { ...known, updatedAt: null }, "touched"],
    ["less is open", { ...listed, open: cents(1) }, known, "settlement"],
    ["another status", { ...listed, status: "voided" }, known, "settlement"],
    [
      "a payment may have replaced another",
      { ...listed, open: cents(5_000), updatedAt: "2026-09-02" },
      { ...known, open: cents(5_000) },
      "settlement",
    ],
    [
      "a draft without an amount",
      { ...listed, status: "draft", open: null },
      { ...known, status: "draft" },
      "same",
    ],
    [
      "a credit note that was set off at once",
      { status: "paidoff", open: cents(0), updatedAt: "2026-09-02" },
      { status: "paidoff", open: cents(0), updatedAt: null },
      "touched",
    ],
  ])("%s", (_name, row, before, expected) => expect(judgeListed(row, before, total)).toBe(expected))
})

it.each([
  ["open, due yesterday", "invoice", "open", "2026-09-01", true],
  ["partly paid, due yesterday", "invoice", "partly_paid", "2026-09-01", true],
  ["due today", "invoice", "open", "2026-09-02", false],
  ["paid", "invoice", "paid", "2026-09-01", false],
  ["without a day", "invoice", "open", null, false],
  ["a credit note", "credit_note", "open", "2026-09-01", false],
] as const)("overdue: %s", (_name, kind, state, dueDate, expected) =>
  expect(isOverdue({ kind, state, dueDate }, "2026-09-02")).toBe(expected)
)

it.each([
  ["pp_stripe_stripe", true],
  ["pp_stripe-ideal_stripe", true],
  ["pp_paypal_paypal", true],
  ["pp_system_default", false],
  ["pp_invoice_own", false],
])("charges the customer: %s", (provider, expected) => expect(chargesCustomer(provider)).toBe(expected))

describe("paymentNotes", () => {
  const tell = (items: PaymentItem[], recorded = 0, status = "open", unrecordable = 0) =>
    paymentNotes(
      { status, items },
      { total, recorded: cents(recorded), unrecordable: cents(unrecordable), kind: "invoice" },
      "en"
    )
  it.each([
    ["an ordinary payment", [item(10_000)], 10_000, "paid", 0],
    ["a cash discount", [item(9_700), item(300, "cashDiscount")], 9_700, "paid", 1],
    ["set off and overpaid", [item(10_001), item(300, "partPaymentCreditNote")], 10_000, "paid", 2],
    ["taken back", [], 4_000, "open", 1],
    ["voided", [], 0, "voided", 1],
    ["deleted", [], 0, "deleted", 1],
  ])("%s", (_name, items, recorded, status, count) =>
    expect(tell(items, recorded, status)).toHaveLength(count)
  )

  it("says how much is set off against a credit note, and how much the shop could not capture", () => {
    const setOff = item(300, "partPaymentCreditNote")
    expect(tell([item(9_700), setOff], 0, "paid", 9_700)).toEqual([
      "€3.00 is set off against a credit note.",
      expect.stringMatching("^According to lexoffice €97.00 came in that could not be captured in the shop"),
    ])
  })
})
