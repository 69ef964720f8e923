import { buyer, content } from "../../documents/__tests__/builders"
import { DocumentContent, PriceBasis } from "../../documents"
import { cents, columnFromGross, columnFromNet, sumCents } from "../../money"
import { checkVoucher, hasHalfCent, toVoucher, VoucherPayload } from "../index"

const goods = "8f8664a8-fd86-11e1-a21f-0800200c9a66"
const income = "8f8664a1-fd86-11e1-a21f-0800200c9a66"
const services = "8f8664a0-fd86-11e1-a21f-0800200c9a66"
const open = { ...content().payment, paidOn: null, open: cents(100), termDays: 14 }

/** A document whose sums per rate, in its price basis, are these cents. */
function booked(basis: PriceBasis, sums: [number, number][], fields: Partial<DocumentContent> = {}) {
  const column = basis === "gross" ? columnFromGross : columnFromNet
  const taxColumns = sums.map(([rate, amount]) => column(rate, cents(amount)))
  const total = sumCents(taxColumns.map(({ gross }) => gross))
  return content({ basis, taxColumns, total, ...fields })
}

type Input = Parameters<typeof toVoucher>[0]
const voucher = (
  document: DocumentContent,
  fields: Partial<Input> = {},
  category = goods
): VoucherPayload => {
  const rates = document.taxColumns.map(({ ratePercent, gross }) => ({
    ratePercent,
    gross,
    categoryId: category,
  }))
  const rest = { number: "RE26-00001", contactId: "con_1", corrects: null, halfCent: "to_net" as const }
  return toVoucher({ content: document, rates, ...rest, ...fields })
}
const item = (amount: number, taxAmount: number, taxRatePercent: number, categoryId = goods) => ({
  amount,
  taxAmount,
  taxRatePercent,
  categoryId,
})

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
      remark: "Bestellung #1042",
      voucherItems: [item(25.98, 4.15, 19)],
    })
  })

  it.each<[string, PriceBasis, [number, number][], number, number, ReturnType<typeof item>[]]>([
    // sample of lexoffice's own documentation
    [
      "119 + 107 + 100",
      "gross",
      [
        [19, 11900],
        [7, 10700],
        [0, 10000],
      ],
      326,
      26,
      [item(119, 19, 19), item(107, 7, 7), item(100, 0, 0)],
    ],
    // mixed basket with coupon and shipping: one row per rate
    [
      "mixed basket",
      "gross",
      [
        [19, 3088],
        [7, 2992],
      ],
      60.8,
      6.89,
      [item(30.88, 4.93, 19), item(29.92, 1.96, 7)],
    ],
    ["3 x 0.99 gross", "gross", [[19, 297]], 2.97, 0.47, [item(2.97, 0.47, 19)]],
    ["gross that no net amount makes", "gross", [[19, 41]], 0.41, 0.07, [item(0.41, 0.07, 19)]],
    ["3 x 0.33 net", "net", [[19, 99]], 1.18, 0.19, [item(0.99, 0.19, 19)]],
    ["tax free", "net", [[0, 5000]], 50, 0, [item(50, 0, 0)]],
    [
      "a free rate is left out",
      "gross",
      [
        [19, 11900],
        [7, 0],
      ],
      119,
      19,
      [item(119, 19, 19)],
    ],
  ])("books %s per rate", (_name, basis, sums, totalGrossAmount, totalTaxAmount, voucherItems) => {
    const document = booked(basis, sums)
    const payload = voucher(document)
    expect(payload).toMatchObject({ taxType: basis, totalGrossAmount, totalTaxAmount, voucherItems })
    expect(checkVoucher(payload, document)).toEqual([])
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
      { remark: "Bestellung #1042\nAnsprechpartner: Erika Muster" },
    ],
    [
      "the collective contact names nobody, so the remark does",
      {},
      { contactId: null },
      {
        useCollectiveContact: true,
        remark: "Bestellung #1042\nKunde: Erika Muster, erika@example.com",
      },
    ],
    [
      "a credit note names its invoice",
      { kind: "credit_note" },
      { corrects: { number: "RE26-00001", documentDate: "2026-03-01" } },
      { remark: "Bestellung #1042\nRechnungskorrektur zu Rechnung RE26-00001 vom 01.03.2026." },
    ],
  ])("%s", (_name, fields, input, expected) => {
    expect(voucher(content(fields), input)).toMatchObject(expected)
  })

  const parted = (shares: [number, number, string][]): Partial<Input> => ({
    rates: shares.map(([ratePercent, gross, categoryId]) => ({
      ratePercent,
      gross: cents(gross),
      categoryId,
    })),
  })

  it.each<[string, PriceBasis, [number, number][], Partial<Input>, ReturnType<typeof item>[]]>([
    [
      "each in its category, with a tax of its own",
      "gross",
      [[19, 23800]],
      parted([
        [19, 11900, goods],
        [19, 11900, services],
      ]),
      [item(119, 19, 19), item(119, 19, 19, services)],
    ],
    [
      "one rate of two",
      "gross",
      [
        [19, 17850],
        [7, 10700],
      ],
      parted([
        [19, 11900, goods],
        [19, 5950, services],
        [7, 10700, goods],
      ]),
      [item(119, 19, 19), item(59.5, 9.5, 19, services), item(107, 7, 7)],
    ],
    // 1.60 + 1.60 would be 3.20, the document says 3.19: two cents of revenue make room for it
    [
      "the printed tax stays",
      "gross",
      [[19, 2000]],
      parted([
        [19, 1000, goods],
        [19, 1000, services],
      ]),
      [item(9.98, 1.59, 19), item(10.02, 1.6, 19, services)],
    ],
    [
      "net prices",
      "net",
      [[19, 15000]],
      parted([
        [19, 11900, goods],
        [19, 5950, services],
      ]),
      [item(100, 19, 19), item(50, 9.5, 19, services)],
    ],
    [
      "too little to part goes where most of it belongs",
      "gross",
      [[19, 4]],
      parted([
        [19, 2, services],
        [19, 2, goods],
      ]),
      [item(0.04, 0.01, 19, services)],
    ],
  ])("goods and services: %s", (_name, basis, sums, input, voucherItems) => {
    const document = booked(basis, sums)
    const payload = voucher(document, input)
    expect(payload.voucherItems).toEqual(voucherItems)
    expect(checkVoucher(payload, document)).toEqual([])
  })

  it("without a contact no contact is sent", () => {
    expect(voucher(content(), { contactId: null })).not.toHaveProperty("contactId")
  })
})

describe("half a cent of tax", () => {
  const tied = booked("gross", [[20, 3]])

  it.each<["to_net" | "to_tax", number]>([
    ["to_net", 0],
    ["to_tax", 0.01],
  ])("%s", (halfCent, taxAmount) => {
    const payload = voucher(tied, { halfCent })
    expect(payload).toMatchObject({ totalTaxAmount: taxAmount, voucherItems: [item(0.03, taxAmount, 20)] })
    expect(checkVoucher(payload, tied)).toEqual([])
  })

  it.each<[string, DocumentContent, boolean]>([
    ["tied", tied, true],
    ["not tied", booked("gross", [[20, 4]]), false],
    ["put on net prices, it is never asked", booked("net", [[20, 3]]), false],
  ])("%s", (_name, document, expected) => expect(hasHalfCent(document)).toBe(expected))
})

describe("checkVoucher", () => {
  const document = booked("gross", [
    [19, 11900],
    [7, 10700],
  ])
  const good = voucher(document)
  const [first, second] = good.voucherItems

  it.each<[string, Partial<VoucherPayload>]>([
    ["the total", { totalGrossAmount: 226.01 }],
    ["the total tax", { totalTaxAmount: 26.01 }],
    ["an item's amount", { voucherItems: [{ ...item(119.01, 19, 19) }, second ?? item(0, 0, 0)] }],
    ["an item's tax", { voucherItems: [{ ...item(119, 19.01, 19) }, second ?? item(0, 0, 0)] }],
    ["a missing rate", { voucherItems: [first ?? item(0, 0, 0)] }],
    ["another rate", { voucherItems: [item(119, 19, 16), second ?? item(0, 0, 0)] }],
  ])("notices %s", (_name, wrong) => {
    expect(checkVoucher({ ...good, ...wrong } as VoucherPayload, document)).not.toEqual([])
  })
})
