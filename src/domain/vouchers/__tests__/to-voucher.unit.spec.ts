import { buyer, content } from "../../documents/__tests__/builders"
import { DocumentContent } from "../../documents"
import { cents } from "../../money"
import { checkVoucher, VoucherPayload } from "../index"
import { booked, Input, item, voucher } from "./builders"

const income = "8f8664a1-fd86-11e1-a21f-0800200c9a66"
const paid = "Bereits bezahlt am 01.03.2026 (PayPal)."
const open = { ...content().payment, received: [], paidOn: null, open: cents(100), termDays: 14 }

describe("toVoucher", () => {
  it("says everything about a paid invoice of a private customer", () => {
    expect(voucher(content())).toEqual({
      type: "salesinvoice",
      voucherNumber: "RE26-00001",
      voucherDate: "2026-03-02",
      shippingDate: "2026-03-02",
      dueDate: "2026-03-02",
      totalGrossAmount: 25.98,
      totalTaxAmount: 4.15,
      taxType: "gross",
      useCollectiveContact: false,
      contactId: "con_1",
      remark: `Bestellung #1042\n${paid}`,
      voucherItems: [item(25.98, 4.15, 19)],
    })
  })

  // Log of an integration that books such vouchers: an invoice, and another one with its cancellation.
  it.each<[string, DocumentContent, object]>([
    [
      "RE21-01042",
      booked("net", [[19, 35000]], { documentDate: "2021-01-28", payment: open }),
      {
        type: "salesinvoice",
        dueDate: "2021-02-11",
        taxType: "net",
        voucherDate: "2021-01-28",
        voucherItems: [item(350, 66.5, 19, income)],
        voucherNumber: "RE21-01042",
        totalTaxAmount: 66.5,
        totalGrossAmount: 416.5,
      },
    ],
    [
      "RE21-01040",
      booked(
        "net",
        [
          [19, 810000],
          [7, 80000],
        ],
        { documentDate: "2021-01-27", payment: open }
      ),
      {
        type: "salesinvoice",
        dueDate: "2021-02-10",
        taxType: "net",
        voucherDate: "2021-01-27",
        voucherItems: [item(8100, 1539, 19, income), item(800, 56, 7, income)],
        voucherNumber: "RE21-01040",
        totalTaxAmount: 1595,
        totalGrossAmount: 10495,
      },
    ],
    [
      "RE21-01041",
      booked(
        "net",
        [
          [19, 810000],
          [7, 80000],
        ],
        { kind: "credit_note", documentDate: "2021-01-27", payment: open }
      ),
      {
        type: "salescreditnote",
        dueDate: "2021-01-27",
        taxType: "net",
        voucherDate: "2021-01-27",
        voucherItems: [item(8100, 1539, 19, income), item(800, 56, 7, income)],
        voucherNumber: "RE21-01041",
        totalTaxAmount: 1595,
        totalGrossAmount: 10495,
      },
    ],
  ])("reproduces the logged voucher %s", (number, document, logged) => {
    const payload = voucher(document, { number }, income)
    const besides = { shippingDate: "2026-03-02", useCollectiveContact: false, remark: "Bestellung #1042" }
    expect(payload).toEqual({ ...logged, contactId: "con_1", ...besides })
    expect(checkVoucher(payload, document)).toEqual([])
  })

  it.each<[string, Partial<DocumentContent>, Partial<Input>, Partial<VoucherPayload>]>([
    [
      "a paid invoice is due when its payment is paid out",
      { payment: { ...content().payment, termDays: 7 } },
      {},
      { dueDate: "2026-03-09" },
    ],
    ["an unpaid invoice is due at its term", { payment: open }, {}, { dueDate: "2026-03-16" }],
    [
      "a period of supply ends when it was complete",
      { delivery: { kind: "service", from: "2026-02-01", to: "2026-02-28" } },
      {},
      { shippingDate: "2026-02-28" },
    ],
    [
      "a company is named with its contact person",
      { buyer: buyer({ companyName: "Muster GmbH" }) },
      {},
      { remark: `Bestellung #1042\nAnsprechpartner: Erika Muster\n${paid}` },
    ],
    [
      "the collective contact names nobody, so the remark does",
      {},
      { contactId: null },
      {
        useCollectiveContact: true,
        remark: `Bestellung #1042\nKunde: Erika Muster, erika@example.com\n${paid}`,
      },
    ],
    [
      "a payment in the shop is told with its number, in German whatever the document's language",
      {
        language: "en",
        payment: {
          ...content().payment,
          received: [{ label: "PayPal", on: "2026-03-01", transactionId: "8MC585209K746392H" }],
        },
      },
      {},
      {
        remark: "Bestellung #1042\nBereits bezahlt am 01.03.2026 (PayPal, Transaktion 8MC585209K746392H).",
      },
    ],
    ["an unpaid one says nothing of it", { payment: open }, {}, { remark: "Bestellung #1042" }],
    [
      "a credit note names its invoice",
      { kind: "credit_note" },
      { corrects: { number: "RE26-00001", documentDate: "2026-03-01" } },
      { remark: "Bestellung #1042\nRechnungskorrektur zu Rechnung RE26-00001 vom 01.03.2026." },
    ],
  ])("%s", (_name, fields, input, expected) => {
    expect(voucher(content(fields), input)).toMatchObject(expected)
  })

  it("without a contact no contact is sent", () => {
    expect(voucher(content(), { contactId: null })).not.toHaveProperty("contactId")
  })
})
