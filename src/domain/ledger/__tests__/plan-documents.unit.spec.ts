import { cents, exact } from "../../money"
import { beforeTrigger, BookedDocument, planDocuments, Policy, Sale } from "../index"
import { bookedByRate, euros, line, policy, sale } from "./builders"

/** Evaluates until nothing is left to do, as the workflow does, and returns all documents. */
function book(saleNow: Sale, before: BookedDocument[] = [], rules: Policy = policy()) {
  const plan = planDocuments(saleNow, before, rules)
  const documents = plan.kind === "documents" ? plan.documents : []
  return { plan, documents, all: [...before, ...documents] }
}

const cup = line({ key: "item:cup", name: "Tasse", gross: euros(25.98), quantity: 20_000 })
const book7 = line({ key: "item:book", name: "Buch", gross: euros(9.99), ratePercent: 7 })
const shipping = line({ key: "shipping:1", kind: "shipping", name: "Versand", gross: euros(4.9) })
const order = sale({ lines: [cup, book7, shipping] })

describe("planDocuments", () => {
  it("books the whole order as one invoice, then nothing", () => {
    const first = book(order)
    expect(first.documents.map((d) => d.kind)).toEqual(["invoice"])
    expect(bookedByRate(first.all)).toEqual({ 19: 3088, 7: 999 })
    expect(book(order, first.all).plan).toEqual({ kind: "nothing", nothing: { reason: "up_to_date" } })
  })

  it.each<[string, Partial<Sale>, Partial<Policy>, object]>([
    ["a draft order", { status: "draft" }, {}, { reason: "draft_order" }],
    ["before a start date is set", {}, { startDate: null }, { reason: "no_start_date" }],
    [
      "placed before the start date",
      { placedOn: "2025-12-31" },
      {},
      { reason: "before_start_date", startDate: "2026-01-01" },
    ],
    ["an excluded channel", {}, { excludedSalesChannels: ["sc_1"] }, { reason: "channel_excluded" }],
    ["cancelled before its invoice", { status: "canceled" }, {}, { reason: "canceled_before_invoice" }],
    ["not shipped yet", {}, { trigger: "shipped" }, { reason: "waiting_for_trigger", trigger: "shipped" }],
    [
      "not completed yet",
      {},
      { trigger: "order_completed" },
      { reason: "waiting_for_trigger", trigger: "order_completed" },
    ],
    [
      "half paid",
      { captured: cents(1000) },
      { trigger: "payment_captured" },
      { reason: "waiting_for_trigger", trigger: "payment_captured" },
    ],
    [
      "the provider's own trigger",
      {},
      { triggerByPaymentProvider: { pp_system_default: "shipped" } },
      { reason: "waiting_for_trigger", trigger: "shipped" },
    ],
    [
      "all refunded before its invoice",
      { captured: cents(4087), refunded: cents(4087) },
      {},
      { reason: "nothing_to_book" },
    ],
  ])("answers why there is no document: %s", (_name, fields, rules, nothing) => {
    expect(book({ ...order, ...fields }, [], policy(rules)).plan).toEqual({ kind: "nothing", nothing })
  })

  it.each<[string, Partial<Sale>, Partial<Policy>]>([
    ["paid in full", { captured: cents(4087) }, { trigger: "payment_captured" }],
    [
      "paid by gift card in part",
      { captured: cents(2087), prepaid: cents(2000) },
      { trigger: "payment_captured" },
    ],
    ["shipped", { shipped: true }, { trigger: "shipped" }],
    ["completed", { status: "completed" }, { trigger: "order_completed" }],
  ])("books when the trigger is reached: %s", (_name, fields, rules) => {
    expect(bookedByRate(book({ ...order, ...fields }, [], policy(rules)).all)).toEqual({ 19: 3088, 7: 999 })
  })

  const none = { trigger: "shipped", triggerByPaymentProvider: { pp_system_default: "shipped" } } as const

  it.each<[string, Partial<Sale>, Partial<Policy>, string]>([
    ["a draft order", { status: "draft" }, {}, "draft_order"],
    ["before a start date is set", {}, { startDate: null }, "no_start_date"],
    ["placed before the start date", { placedOn: "2025-12-31" }, {}, "before_start_date"],
    ["an excluded channel", {}, { excludedSalesChannels: ["sc_1"] }, "channel_excluded"],
    ["cancelled", { status: "canceled" }, {}, "canceled_before_invoice"],
  ])("writes no invoice before its trigger for %s", (_name, fields, rules, reason) => {
    const rule = beforeTrigger(policy({ ...none, ...rules }))
    expect(book({ ...order, ...fields }, [], rule).plan).toMatchObject({
      kind: "nothing",
      nothing: { reason },
    })
  })

  it("writes an invoice before its trigger when a person wants it, once", () => {
    expect(book(order, [], policy(none)).plan).toMatchObject({ kind: "nothing" })
    const first = book(order, [], beforeTrigger(policy(none)))
    expect(bookedByRate(first.all)).toEqual({ 19: 3088, 7: 999 })
    expect(book(order, first.all, beforeTrigger(policy(none))).plan).toMatchObject({
      kind: "nothing",
      nothing: { reason: "up_to_date" },
    })
  })

  it("needs a person for another currency, for a negative price and for totals that disagree", () => {
    expect(book({ ...order, currencyCode: "USD" }).plan).toMatchObject({
      kind: "needs_person",
      code: "currency_unsupported",
    })
    const negative = sale({ lines: [cup, line({ key: "item:x", gross: euros(-1) })] })
    expect(book(negative).plan).toMatchObject({ kind: "needs_person", code: "negative_line" })
    expect(book({ ...order, total: euros(40.86) }).plan).toMatchObject({
      kind: "needs_person",
      code: "order_totals_differ",
      params: { difference: { de: "0,01\u00a0€", en: "€0.01" } },
    })
  })

  it("credits everything left when the order is cancelled", () => {
    const first = book(order)
    const canceled = book({ ...order, status: "canceled" }, first.all)
    expect(canceled.documents.map((d) => d.kind)).toEqual(["credit_note"])
    expect(canceled.documents[0]?.entries.map((e) => [e.key, e.quantity, e.gross])).toEqual([
      ["item:cup", -20_000, -2598],
      ["shipping:1", -10_000, -490],
      ["item:book", -10_000, -999],
    ])
    expect(bookedByRate(canceled.all)).toEqual({ 19: 0, 7: 0 })
  })

  it("credits each line when all of the money was refunded", () => {
    const first = book(order)
    const refunded = { ...order, captured: cents(4087), refunded: cents(4087) }
    const second = book(refunded, first.all)
    expect(second.documents[0]?.entries.map((e) => e.quantity)).toEqual([-20_000, -10_000, -10_000])
    expect(bookedByRate(second.all)).toEqual({ 19: 0, 7: 0 })
    expect(book({ ...refunded, status: "canceled" }, second.all).documents).toEqual([])
  })

  it("spreads a refund without return over the rates, and refunds more in steps", () => {
    const first = book(order)
    const second = book({ ...order, captured: cents(4087), refunded: cents(1000) }, first.all)
    expect(bookedByRate(second.documents)).toEqual({ 19: -756, 7: -244 })
    const third = book({ ...order, captured: cents(4087), refunded: cents(1500) }, second.all)
    expect(bookedByRate(third.all)).toEqual({ 19: 1955, 7: 632 })
    const cancelled = book(
      { ...order, status: "canceled", captured: cents(4087), refunded: cents(4087) },
      third.all
    )
    expect(cancelled.documents.map((d) => d.kind)).toEqual(["credit_note"])
    expect(bookedByRate(cancelled.all)).toEqual({ 19: 0, 7: 0 })
  })

  it("a return and its refund make one credit note, whichever comes first", () => {
    const first = book(order)
    const oneCupBack = line({ ...cup, gross: euros(12.99), quantity: 10_000, returnedGross: euros(12.99) })
    const returned = sale({ lines: [oneCupBack, book7, shipping], captured: cents(4087) })
    const second = book(returned, first.all)
    expect(second.documents[0]?.entries).toMatchObject([{ key: "item:cup", quantity: -10_000, gross: -1299 }])
    expect(book({ ...returned, refunded: cents(1299) }, second.all).documents).toEqual([])

    const refundFirst = book({ ...order, captured: cents(4087), refunded: cents(1299) }, first.all)
    const then = book({ ...returned, refunded: cents(1299) }, refundFirst.all)
    expect(bookedByRate(then.all)).toEqual(bookedByRate(second.all))
  })

  it("an order made cheaper after payment is no allowance once the difference is paid back", () => {
    const first = book({ ...order, captured: cents(4087) })
    const cheaper = sale({ lines: [cup, shipping], captured: cents(4087) })
    const second = book(cheaper, first.all)
    expect(bookedByRate(second.documents)).toEqual({ 7: -999 })
    expect(book({ ...cheaper, refunded: cents(999) }, second.all).documents).toEqual([])
  })

  it("an order edit after the invoice yields both kinds", () => {
    const first = book(order)
    const glass = line({ key: "item:glass", name: "Glas", gross: euros(4.95) })
    const second = book(sale({ lines: [cup, glass, shipping] }), first.all)
    expect(second.documents.map((d) => [d.kind, bookedByRate([d])])).toEqual([
      ["credit_note", { 7: -999 }],
      ["invoice", { 19: 495 }],
    ])
  })

  it("a changed rate credits the old one and books the new one", () => {
    const first = book(order)
    const second = book(sale({ lines: [cup, { ...book7, ratePercent: 19 }, shipping] }), first.all)
    expect(bookedByRate(second.all)).toEqual({ 19: 4087, 7: 0 })
  })

  it("never credits more than the order was worth", () => {
    const first = book(order)
    const second = book({ ...order, captured: cents(4087), refunded: cents(9999) }, first.all)
    expect(bookedByRate(second.all)).toEqual({ 19: 0, 7: 0 })
  })

  it("books the free line's quantity without a document of its own", () => {
    const gift = line({ key: "item:gift", gross: exact(0) })
    const first = book(sale({ lines: [cup, gift] }))
    expect(first.documents[0]?.entries.map((e) => [e.key, e.quantity, e.gross])).toContainEqual([
      "item:gift",
      10_000,
      0,
    ])
    const giftBack = sale({ lines: [cup, { ...gift, quantity: 0 }] })
    expect(book(giftBack, first.all).documents).toEqual([])
  })
})
