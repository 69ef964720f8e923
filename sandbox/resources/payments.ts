import { berlinDateTime } from "../dates"
import { euros } from "../decimal"
import { emptyError, regularError } from "../errors"
import { ok, withoutEmpty, type Route } from "../http"
import type { SalesDocument, Voucher } from "../records"
import { isRelatedCreditNote, openCents } from "../sales/settlement"
import type { World } from "../world"

const noInformation = (what: string) => regularError(406, `No payment information for this ${what}`)

function showPayments(record: SalesDocument | Voucher, voucherType: string) {
  const credit =
    voucherType === "creditnote" || voucherType === "salescreditnote" || voucherType === "purchaseinvoice"
  const open = openCents(record)
  const settled = record.status === "paid" || record.status === "paidoff"
  const paidAt = settled ? Math.max(...record.payments.map(({ postedAt }) => postedAt), 0) : 0
  return withoutEmpty({
    openAmount: euros(open),
    currency: "EUR",
    paymentStatus: open === 0 ? "balanced" : credit ? "openExpense" : "openRevenue",
    voucherType,
    voucherStatus: record.status,
    paidDate: paidAt > 0 ? berlinDateTime(paidAt) : undefined,
    paymentItems: record.payments.map(({ type, postedAt, amountCents }) => ({
      paymentItemType: type,
      postingDate: berlinDateTime(postedAt),
      amount: euros(amountCents),
      currency: "EUR",
    })),
  })
}

function paymentsOf(world: World, id: string) {
  const document = world.state.documents.get(id)
  if (document) {
    const word = {
      invoice: "invoice",
      creditnote: "credit note",
      orderconfirmation: "order confirmation",
      deliverynote: "delivery note",
    }[document.kind]
    if (document.kind !== "invoice" && document.kind !== "creditnote") throw noInformation(word)
    if (document.status === "draft") throw noInformation(`${word} in draft`)
    if (isRelatedCreditNote(document)) throw noInformation(`${word} related to an invoice`)
    return showPayments(document, document.kind)
  }
  const voucher = world.state.vouchers.get(id)
  if (!voucher)
    throw world.behaviour.notFoundBody === "empty" ? emptyError(404) : regularError(404, "Not Found")
  if (voucher.status === "unchecked" || voucher.status === "blank") throw noInformation("unchecked voucher")
  return showPayments(voucher, voucher.type)
}

export const paymentRoutes: Route[] = [
  {
    method: "GET",
    path: "/v1/payments/:id",
    scopes: ["payments.read"],
    run: (world, _request, id) => ok(paymentsOf(world, id)),
  },
]
