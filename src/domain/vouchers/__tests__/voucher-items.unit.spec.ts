import { DocumentContent, PriceBasis } from "../../documents"
import { cents } from "../../money"
import { checkVoucher, hasHalfCent } from "../index"
import { booked, goods, Input, item, services, voucher } from "./builders"

describe("what is booked in which category", () => {
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
