import { cents } from "../../money"
import { Address, DocumentContent, toInvoice } from "../index"
import { buyer, content, itemLine } from "./builders"
import { plain } from "./printing"

const contact = { contactId: "7d0cf0d4-0000-4000-8000-000000000001", useContactAddress: true }
const contactOnly = { ...contact, useContactAddress: false }
const oneTime = { contactId: null }

const mill: Address = {
  name: "Jonas Muster",
  supplement: "Hinterhaus",
  street: "Deich 1",
  zip: "28199",
  city: "Bremen",
  countryCode: "DE",
}

describe("toInvoice", () => {
  it("says everything about a paid sale with gross prices", () => {
    const lines: DocumentContent["lines"] = [
      itemLine({ description: "T-1\nabzüglich Rabatt 1,00 €" }),
      itemLine({
        name: "Versand",
        quantity: 10_000,
        unitName: "Pauschale",
        unitPrice: 49_000,
        amount: cents(490),
      }),
      { type: "text", name: "1 × Aufkleber, kostenlos", description: null },
    ]
    expect(toInvoice(content({ lines }), contact)).toEqual({
      voucherDate: "2026-03-02T00:00:00.000+01:00",
      language: "de",
      address: { contactId: "7d0cf0d4-0000-4000-8000-000000000001" },
      lineItems: [
        {
          type: "custom",
          name: "Tasse",
          description: "T-1\nabzüglich Rabatt 1,00 €",
          quantity: 2,
          unitName: "Stück",
          unitPrice: { currency: "EUR", taxRatePercentage: 19, grossAmount: 12.99 },
        },
        {
          type: "custom",
          name: "Versand",
          quantity: 1,
          unitName: "Pauschale",
          unitPrice: { currency: "EUR", taxRatePercentage: 19, grossAmount: 4.9 },
        },
        { type: "text", name: "1 × Aufkleber, kostenlos" },
      ],
      totalPrice: { currency: "EUR", totalDiscountAbsolute: 0 },
      taxConditions: { taxType: "gross" },
      title: "Rechnung",
      introduction: "Bestellung #1042",
      remark: "Vielen Dank.\nReferenz: 1042-1-9X4KQ2",
      paymentConditions: {
        paymentTermLabel: "Bereits bezahlt am 01.03.2026 (PayPal).",
        paymentTermDuration: 0,
      },
      shippingConditions: { shippingType: "delivery", shippingDate: "2026-03-02T00:00:00.000+01:00" },
    })
  })

  it("says net prices, four decimals and fractions of pieces as they are", () => {
    const lines = [itemLine({ quantity: 12_345, unitPrice: 80_923, amount: cents(999) })]
    const payload = toInvoice(content({ basis: "net", lines }), contact)
    expect(payload.taxConditions).toEqual({ taxType: "net" })
    expect(payload.lineItems).toEqual([
      {
        type: "custom",
        name: "Tasse",
        quantity: 1.2345,
        unitName: "Stück",
        unitPrice: { currency: "EUR", taxRatePercentage: 19, netAmount: 8.0923 },
      },
    ])
  })

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
  ])("payment: %s", (_name, fields, paymentTermLabel, paymentTermDuration) => {
    const payment = { ...content().payment, ...fields }
    const { paymentConditions } = toInvoice(content({ payment }), contact)
    expect({ ...paymentConditions, paymentTermLabel: plain(paymentConditions.paymentTermLabel) }).toEqual({
      paymentTermLabel,
      paymentTermDuration,
    })
  })

  it.each<[string, DocumentContent["delivery"], object]>([
    [
      "one day",
      { kind: "delivery", from: "2026-03-30", to: "2026-03-30" },
      { shippingType: "delivery", shippingDate: "2026-03-30T00:00:00.000+02:00" },
    ],
    [
      "several days, over the change of the clock",
      { kind: "delivery", from: "2026-03-28", to: "2026-03-30" },
      {
        shippingType: "deliveryperiod",
        shippingDate: "2026-03-28T00:00:00.000+01:00",
        shippingEndDate: "2026-03-30T00:00:00.000+02:00",
      },
    ],
    [
      "a service",
      { kind: "service", from: "2026-03-02", to: null },
      { shippingType: "service", shippingDate: "2026-03-02T00:00:00.000+01:00" },
    ],
    [
      "a service over some days",
      { kind: "service", from: "2026-03-02", to: "2026-03-04" },
      {
        shippingType: "serviceperiod",
        shippingDate: "2026-03-02T00:00:00.000+01:00",
        shippingEndDate: "2026-03-04T00:00:00.000+01:00",
      },
    ],
  ])("delivery: %s", (_name, delivery, expected) => {
    expect(toInvoice(content({ delivery }), contact).shippingConditions).toEqual(expected)
  })

  it.each<[string, Parameters<typeof toInvoice>[1], Address | null, object]>([
    ["the contact as it is", contact, null, { contactId: contact.contactId }],
    [
      "the contact with the order's address",
      contactOnly,
      null,
      {
        contactId: contact.contactId,
        name: "Erika Muster",
        street: "Am Wall 3",
        zip: "28195",
        city: "Bremen",
        countryCode: "DE",
      },
    ],
    [
      "a one-time recipient with a supplement",
      oneTime,
      mill,
      {
        name: "Jonas Muster",
        supplement: "Hinterhaus",
        street: "Deich 1",
        zip: "28199",
        city: "Bremen",
        countryCode: "DE",
      },
    ],
    [
      "a one-time recipient of whom only the country is known",
      oneTime,
      { name: "Li", supplement: null, street: null, zip: null, city: null, countryCode: "AT" },
      { name: "Li", countryCode: "AT" },
    ],
  ])("recipient: %s", (_name, recipient, billing, expected) => {
    const fields = billing === null ? {} : { billing }
    expect(toInvoice(content({ buyer: buyer(fields) }), recipient).address).toEqual(expected)
  })

  it("names another delivery address, the tax note and the customer's VAT id below the lines", () => {
    const said = content({
      buyer: buyer({ shipping: mill, vatId: "FR12345678901" }),
      tax: { ...content().tax, note: "Steuerfreie innergemeinschaftliche Lieferung." },
    })
    expect(toInvoice(said, contact).remark).toBe(
      [
        "Vielen Dank.",
        "Steuerfreie innergemeinschaftliche Lieferung.",
        "USt-IdNr. des Kunden: FR12345678901",
        "Lieferadresse: Jonas Muster, Hinterhaus, Deich 1, 28199 Bremen, DE",
        "Referenz: 1042-1-9X4KQ2",
      ].join("\n")
    )
  })

  it("names the customer's own reference, and a VAT id only once", () => {
    const said = content({
      buyer: buyer({ vatId: "FR12345678901", buyerReference: "Bestellung 4711\nAbt. B" }),
      tax: {
        ...content().tax,
        conditions: { taxType: "intraCommunitySupply", taxTypeNote: "Steuerfrei. USt-IdNr. FR12345678901" },
      },
    })
    expect(toInvoice(said, contact).remark).toBe(
      ["Vielen Dank.", "Ihre Referenz: Bestellung 4711 Abt. B", "Referenz: 1042-1-9X4KQ2"].join("\n")
    )
  })

  it.each<[string, Partial<DocumentContent>, string]>([
    ["invoice", {}, "Rechnung"],
    ["credit note", { kind: "credit_note" }, "Rechnungskorrektur"],
    ["English invoice", { language: "en" }, "Invoice"],
    ["English credit note", { language: "en", kind: "credit_note" }, "Credit note"],
  ])("%s: a title without words is the usual one", (_name, fields, title) => {
    const texts = { title: " \u0000", introduction: "", remark: "" }
    expect(toInvoice(content({ ...fields, texts }), contact).title).toBe(title)
  })

  it("leaves gaps of a delivery address out", () => {
    const shipping = { ...mill, supplement: "", street: null, zip: null }
    const { remark } = toInvoice(content({ buyer: buyer({ shipping }) }), contact)
    expect(remark).toContain("Lieferadresse: Jonas Muster, Bremen, DE")
  })

  it("cuts the shop's own text, never the tax note or the reference", () => {
    const said = content({
      texts: {
        title: "Rechnung über Ihre Bestellung",
        introduction: "x".repeat(2500),
        remark: "y".repeat(2500),
      },
      tax: { ...content().tax, note: "Hinweis." },
      buyer: buyer({ shipping: { ...mill, name: "z".repeat(3000) } }),
    })
    const { title, introduction, remark } = toInvoice(said, contact)
    expect(title).toBe("Rechnung über Ihre Beste…")
    expect(introduction).toHaveLength(2000)
    expect(remark).toHaveLength(2000)
    expect(remark.split("\n").map((line) => line.slice(0, 8))).toEqual([
      "yyyyyyyy",
      "Hinweis.",
      "Lieferad",
      "Referenz",
    ])
    expect(remark.endsWith("\nReferenz: 1042-1-9X4KQ2")).toBe(true)
  })

  it("takes marks out of texts and descriptions", () => {
    const said = content({
      texts: { title: "Rechnung", introduction: "**neu**", remark: "- Punkt" },
      lines: [itemLine({ description: "__fein__" })],
    })
    const payload = toInvoice(said, contact)
    expect([payload.introduction, payload.remark.split("\n")[0], payload.lineItems[0]?.description]).toEqual([
      "*neu*",
      "– Punkt",
      "_fein_",
    ])
  })

  it("names a print layout only when one was chosen", () => {
    const printLayoutId = "28c212c4-b6dd-11ee-b80a-dbc65f4ceccf"
    expect(toInvoice(content({ printLayoutId }), contact).printLayoutId).toBe(printLayoutId)
    expect(toInvoice(content(), contact)).not.toHaveProperty("printLayoutId")
  })

  it("speaks English", () => {
    const payload = toInvoice(
      content({ language: "en", buyer: buyer({ vatId: "FR1", shipping: mill }) }),
      contact
    )
    expect(payload.language).toBe("en")
    expect(payload.paymentConditions.paymentTermLabel).toBe("Already paid on 1 March 2026 (PayPal).")
    expect(payload.remark).toBe(
      [
        "Vielen Dank.",
        "VAT id of the customer: FR1",
        "Delivery address: Jonas Muster, Hinterhaus, Deich 1, 28199 Bremen, DE",
        "Reference: 1042-1-9X4KQ2",
      ].join("\n")
    )
  })
})
