import { checkVoucher, VoucherPayload } from "../index"
import { booked, item, voucher } from "./builders"

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
