import { creditNote, invoice, line, openBench, type Bench, type Json } from "./support"

let bench: Bench
beforeEach(async () => (bench = await openBench()))
afterEach(() => bench.sandbox.close())

const show = async (path: string): Promise<Json> => (await bench.call("GET", path)).body
const fieldsOf = ({ details }: Json): unknown =>
  Array.isArray(details) ? details.map(({ field }: Json) => field) : undefined

describe("refused with 406", () => {
  const net = { taxConditions: { taxType: "net" } }
  it.each<[string, Json, string[] | string]>([
    [
      "net price in a gross document",
      { lineItems: [line(1, { netAmount: 1 })] },
      ["lineItems[0].unitPrice.grossAmount", "lineItems[0].unitPrice.netAmount"],
    ],
    [
      "both prices",
      { lineItems: [line(1, { netAmount: 1, grossAmount: 1.19 })] },
      ["lineItems[0].unitPrice.netAmount"],
    ],
    [
      "gross price in a net document",
      { ...net, lineItems: [line(1, { grossAmount: 1 })] },
      ["lineItems[0].unitPrice.netAmount", "lineItems[0].unitPrice.grossAmount"],
    ],
    [
      "five decimals",
      { lineItems: [line(1, { grossAmount: 1.00001 })] },
      ["lineItems[0].unitPrice.grossAmount"],
    ],
    [
      "five decimals of quantity",
      { lineItems: [line(0.00001, { grossAmount: 1 })] },
      ["lineItems[0].quantity"],
    ],
    ["negative price", { lineItems: [line(1, { grossAmount: -1 })] }, ["lineItems[0].unitPrice.grossAmount"]],
    ["negative quantity", { lineItems: [line(-1, { grossAmount: 1 })] }, ["lineItems[0].quantity"]],
    [
      "dollars",
      { lineItems: [line(1, { grossAmount: 1, currency: "USD" })] },
      ["lineItems[0].unitPrice.currency"],
    ],
    [
      "a rate Germany has not",
      { lineItems: [line(1, { grossAmount: 1, taxRatePercentage: 20 })] },
      ["lineItems[0].unitPrice.taxRatePercentage"],
    ],
    [
      "16 % outside of 2020",
      { lineItems: [line(1, { grossAmount: 1, taxRatePercentage: 16 })] },
      ["lineItems[0].unitPrice.taxRatePercentage"],
    ],
    ["plain day", { voucherDate: "2026-09-01" }, ["voucherDate"]],
    ["no milliseconds", { voucherDate: "2026-09-01T00:00:00+02:00" }, ["voucherDate"]],
    ["no offset", { voucherDate: "2026-09-01T00:00:00.000" }, ["voucherDate"]],
    ["six fraction digits", { voucherDate: "2026-09-01T00:00:00.000000Z" }, ["voucherDate"]],
    ["a day that is none", { voucherDate: "2026-02-30T00:00:00.000Z" }, ["voucherDate"]],
    ["no lines", { lineItems: [] }, ["lineItems"]],
    [
      "301 lines",
      { lineItems: Array.from({ length: 301 }, () => line(1, { grossAmount: 1 })) },
      ["lineItems"],
    ],
    ["title of 26", { title: "x".repeat(26) }, ["title"]],
    ["remark of 2001", { remark: "x".repeat(2001) }, ["remark"]],
    [
      "line name of 256",
      { lineItems: [line(1, { grossAmount: 1 }, { name: "x".repeat(256) })] },
      ["lineItems[0].name"],
    ],
    [
      "line without unit",
      { lineItems: [line(1, { grossAmount: 1 }, { unitName: undefined })] },
      ["lineItems[0].unitName"],
    ],
    ["one-time address without country", { address: { name: "X" } }, ["address.countryCode"]],
    ["unknown country", { address: { name: "X", countryCode: "QQ" } }, ["address.countryCode"]],
    [
      "period without end",
      { shippingConditions: { shippingType: "serviceperiod", shippingDate: "2026-09-01T00:00:00.000Z" } },
      ["shippingConditions.shippingEndDate"],
    ],
    [
      "payment term without duration",
      { paymentConditions: { paymentTermLabel: "x" } },
      ["paymentConditions.paymentTermDuration"],
    ],
    [
      "both discounts",
      { totalPrice: { currency: "EUR", totalDiscountAbsolute: 1, totalDiscountPercentage: 1 } },
      ["totalPrice.totalDiscountPercentage"],
    ],
    [
      "custom line with an id",
      { lineItems: [line(1, { grossAmount: 1 }, { id: "x" })] },
      "Only line items of type material or service can contain an ID",
    ],
    [
      "material line without article",
      { lineItems: [line(1, { grossAmount: 1 }, { type: "material" })] },
      ["lineItems[0].id"],
    ],
    [
      "material line with an unknown article",
      { lineItems: [line(1, { grossAmount: 1 }, { type: "material", id: "x" })] },
      ["lineItems[0].id"],
    ],
    [
      "unknown contact",
      { address: { contactId: "00000000-0000-4000-8000-000000000000" } },
      "could not be found",
    ],
    [
      "export to a one-time recipient",
      {
        taxConditions: { taxType: "thirdPartyCountryDelivery" },
        lineItems: [line(1, { netAmount: 1, taxRatePercentage: 0 })],
      },
      "needs a referenced contact",
    ],
    [
      "vatfree by an organization with VAT",
      { taxConditions: { taxType: "vatfree" }, lineItems: [line(1, { netAmount: 1, taxRatePercentage: 0 })] },
      "vatfree",
    ],
    [
      "discount above the total",
      { totalPrice: { currency: "EUR", totalDiscountAbsolute: 120 } },
      "must not be negative",
    ],
  ])("%s", async (_name, changes, expected) => {
    const { status, body } = await bench.call("POST", "/v1/invoices?finalize=true", invoice(changes))
    const found = typeof expected === "string" ? body.message : fieldsOf(body)
    expect([status, found]).toEqual([
      406,
      typeof expected === "string" ? expect.stringContaining(expected) : expected,
    ])
    expect(bench.sandbox.control.state().counts.documents).toBe(0)
  })

  it.each<[string, Json]>([
    ["shippingConditions", { shippingConditions: { shippingType: "none" } }],
    ["paymentConditions", { paymentConditions: { paymentTermLabel: "x", paymentTermDuration: 0 } }],
    [
      "lineItems[0].discountPercentage",
      { lineItems: [line(1, { grossAmount: 1 }, { discountPercentage: 5 })] },
    ],
  ])("credit notes have no %s", async (field, changes) => {
    const { status, body } = await bench.call("POST", "/v1/credit-notes", creditNote(changes))
    expect([status, fieldsOf(body)]).toEqual([406, [field]])
  })

  it("leaves no gap in the numbers", async () => {
    await bench.call(
      "POST",
      "/v1/invoices",
      invoice({ lineItems: [line(1, { grossAmount: 1, taxRatePercentage: 20 })] })
    )
    const id = await bench.create("/v1/invoices", invoice())
    expect(await show(`/v1/invoices/${id}`)).toMatchObject({
      voucherNumber: "RE0001",
      voucherStatus: "draft",
      version: 0,
    })
  })
})
