import { cents } from "../../money"
import { DocumentContent, toInvoice } from "../index"
import { content, knownContact } from "./builders"
import { plain } from "./printing"

describe("payment", () => {
  const transfer = ["pp_system_default"]
  const unpaid = { providerIds: transfer, paidOn: null, received: [], open: cents(2598) }
  const paypal = { label: "PayPal", on: "2026-03-01", transactionId: "8XY12345AB678901C" }
  const giftCard = { label: "Gutschein", on: "2026-03-01", transactionId: null }
  it.each<[string, Partial<DocumentContent["payment"]>, string, number]>([
    ["paid, and paid out later", { termDays: 7 }, "Bereits bezahlt am 01.03.2026 (PayPal).", 7],
    [
      "paid, with the provider's number",
      { received: [paypal] },
      "Bereits bezahlt am 01.03.2026 (PayPal, Transaktion 8XY12345AB678901C).",
      0,
    ],
    [
      "paid by two means",
      { received: [paypal, giftCard] },
      "Bereits bezahlt am 01.03.2026 (PayPal, Transaktion 8XY12345AB678901C; Gutschein).",
      0,
    ],
    ["paid, nobody knows what by", { received: [] }, "Bereits bezahlt am 01.03.2026 (PayPal).", 0],
    ["due at once", { ...unpaid, termDays: 0 }, "Zahlbar sofort ohne Abzug.", 0],
    ["due tomorrow", { ...unpaid, termDays: 1 }, "Zahlbar innerhalb von 1 Tag ohne Abzug.", 1],
    ["due later", { ...unpaid, termDays: 14 }, "Zahlbar innerhalb von 14 Tagen ohne Abzug.", 14],
    [
      "paid in part",
      { ...unpaid, received: [giftCard, paypal], open: cents(1598), termDays: 14 },
      "Bis 01.03.2026 bezahlt: 10,00 € (Gutschein; PayPal, Transaktion 8XY12345AB678901C). " +
        "Offen: 15,98 €. Zahlbar innerhalb von 14 Tagen ohne Abzug.",
      14,
    ],
    [
      "what was paid went to an earlier document",
      { ...unpaid, received: [paypal], termDays: 0 },
      "Zahlbar sofort ohne Abzug.",
      0,
    ],
    ...[
      "pp_paypal_paypal",
      "pp_stripe_stripe",
      "pp_stripe-ideal_stripe",
      "pp_mollie",
      "pp_klarna_x",
      "pp_adyen",
    ].map((id): [string, Partial<DocumentContent["payment"]>, string, number] => [
      `${id} collects it`,
      { ...unpaid, providerIds: [id], termDays: 14 },
      "Zahlung mit PayPal. Bitte nicht überweisen.",
      14,
    ]),
    [
      "the rest is collected",
      { ...unpaid, providerIds: ["pp_paypal"], received: [giftCard], open: cents(1598), termDays: 14 },
      "Bis 01.03.2026 bezahlt: 10,00 € (Gutschein). Offen: 15,98 €. Zahlung mit PayPal. Bitte nicht überweisen.",
      14,
    ],
    [
      "collected by one provider, transferred otherwise",
      { ...unpaid, providerIds: ["pp_paypal", "pp_system_default"], termDays: 14 },
      "Zahlbar innerhalb von 14 Tagen ohne Abzug.",
      14,
    ],
    [
      "nobody knows how it is paid",
      { ...unpaid, providerIds: [], termDays: 14 },
      "Zahlbar innerhalb von 14 Tagen ohne Abzug.",
      14,
    ],
  ])("%s", (_name, fields, paymentTermLabel, paymentTermDuration) => {
    const payment = { ...content().payment, ...fields }
    const { paymentConditions } = toInvoice(content({ payment }), knownContact)
    expect({ ...paymentConditions, paymentTermLabel: plain(paymentConditions.paymentTermLabel) }).toEqual({
      paymentTermLabel,
      paymentTermDuration,
    })
  })
})
