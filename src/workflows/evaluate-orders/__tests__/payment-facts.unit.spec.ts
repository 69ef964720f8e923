import { type Fields, order } from "./order-builder"
import { capture, payload, payments, paypal, plain } from "./printing"

describe("payment", () => {
  const prepaid = (amount: number) => ({ credit_lines: [{ amount, reference: "gift_card", version: 1 }] })
  it.each<[string, Fields, object, string, number]>([
    ["nothing yet", {}, {}, "Zahlbar innerhalb von 14 Tagen ohne Abzug.", 14],
    [
      "nothing yet, with a term of the provider's own",
      {},
      { payment_terms: { days_by_payment_provider: { pp_system_default: 1 } } },
      "Zahlbar innerhalb von 1 Tag ohne Abzug.",
      1,
    ],
    [
      "manual payment has no number",
      payments({
        provider_id: "pp_system_default",
        data: { id: "1234567890" },
        captures: [capture(25.98, "2026-03-02")],
      }),
      {},
      "Bereits bezahlt am 02.03.2026 (manuelle Zahlung).",
      0,
    ],
    [
      "a name of the shop's own, and a number from where the shop says",
      payments({
        provider_id: "pp_bank_x",
        data: { tx: { no: "AB-77" } },
        captures: [capture(25.98, "2026-03-02")],
      }),
      { payment_names: { pp_bank_x: "Sofortbank" }, transaction_id_paths: { pp_bank_x: "tx.no" } },
      "Bereits bezahlt am 02.03.2026 (Sofortbank, Transaktion AB-77).",
      0,
    ],
    [
      "captured late in the evening is the next day in Berlin",
      payments(paypal({ data: {}, captures: [{ amount: 25.98, created_at: "2026-03-02T23:30:00Z" }] })),
      {},
      "Bereits bezahlt am 03.03.2026 (PayPal).",
      0,
    ],
    [
      "in two parts",
      payments(paypal({ data: {}, captures: [capture(20, "2026-03-03"), capture(5.98, "2026-03-02")] })),
      {},
      "Bereits bezahlt am 03.03.2026 (PayPal).",
      0,
    ],
    ["by gift card", prepaid(25.98), {}, "Bereits bezahlt am 02.03.2026 (Gutschein).", 0],
    [
      "partly by gift card, the rest by transfer",
      prepaid(10),
      {},
      "Bis 02.03.2026 bezahlt: 10,00 € (Gutschein). Offen: 15,98 €. Zahlbar innerhalb von 14 Tagen ohne Abzug.",
      14,
    ],
    [
      "partly",
      payments(paypal({ data: {}, captures: [capture(5.98, "2026-03-02")] })),
      { payment_terms: { default_days: 0 } },
      "Bis 02.03.2026 bezahlt: 5,98 € (PayPal). Offen: 20,00 €. Zahlung mit PayPal. Bitte nicht überweisen.",
      0,
    ],
  ])("%s", (_name, fields, settings, label, days) => {
    const { paymentTermLabel, paymentTermDuration } = payload(order(fields), settings).paymentConditions
    expect([plain(paymentTermLabel), paymentTermDuration]).toEqual([label, days])
  })
})
