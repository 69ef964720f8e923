import { toCreditNote } from "../index"
import { content } from "./builders"

const oneTime = { contactId: null }

describe("toCreditNote", () => {
  const credit = content({
    kind: "credit_note",
    reference: "1042-2-ABCDEF",
    texts: { title: "Rechnungskorrektur", introduction: "Bestellung #1042", remark: "" },
  })

  it("names its invoice, has positive amounts, and neither payment nor delivery", () => {
    expect(toCreditNote(credit, oneTime, { number: "RE1001", documentDate: "2026-03-02" })).toEqual({
      voucherDate: "2026-03-02T00:00:00.000+01:00",
      language: "de",
      address: {
        name: "Erika Muster",
        street: "Am Wall 3",
        zip: "28195",
        city: "Bremen",
        countryCode: "DE",
      },
      lineItems: [
        {
          type: "custom",
          name: "Tasse",
          quantity: 2,
          unitName: "Stück",
          unitPrice: { currency: "EUR", taxRatePercentage: 19, grossAmount: 12.99 },
        },
      ],
      totalPrice: { currency: "EUR", totalDiscountAbsolute: 0 },
      taxConditions: { taxType: "gross" },
      title: "Rechnungskorrektur",
      introduction: "Rechnungskorrektur zu Rechnung RE1001 vom 02.03.2026.\nBestellung #1042",
      remark: "Referenz: 1042-2-ABCDEF",
    })
  })

  it("is printed with the layout that was chosen", () => {
    const printLayoutId = "28c212c4-b6dd-11ee-b80a-dbc65f4ceccf"
    expect(toCreditNote({ ...credit, printLayoutId }, oneTime, null).printLayoutId).toBe(printLayoutId)
  })

  it("says nothing about an invoice whose number is not known", () => {
    expect(toCreditNote(credit, oneTime, null).introduction).toBe("Bestellung #1042")
  })
})
