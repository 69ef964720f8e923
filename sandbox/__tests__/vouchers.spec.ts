import { company, goodsCategory, issue, openBench, person, voucher, type Bench, type Json } from "./support"

let bench: Bench
beforeEach(async () => (bench = await openBench()))
afterEach(() => bench.sandbox.close())

const item = (
  amount: number,
  taxAmount: number,
  taxRatePercent: number,
  categoryId = goodsCategory
): Json => ({ amount, taxAmount, taxRatePercent, categoryId })
const priced = (
  totalGrossAmount: number,
  totalTaxAmount: number,
  voucherItems: Json[],
  changes: Json = {}
): Json => voucher({ totalGrossAmount, totalTaxAmount, voucherItems, ...changes })
const intraCommunity = "9075a4e3-66de-4795-a016-3889feca0d20"
const toDestination = "4ebd965a-7126-416c-9d8c-a5c9366ee473"

describe("amounts to the cent", () => {
  it.each<[string, Json, Json[] | undefined]>([
    ["two rates, gross", priced(60.8, 6.89, [item(30.88, 4.93, 19), item(29.92, 1.96, 7)]), undefined],
    [
      "two rates, net",
      priced(133.93, 13, [item(37.79, 7.18, 19), item(83.14, 5.82, 7)], { taxType: "net" }),
      undefined,
    ],
    [
      "tax a cent off",
      priced(60.8, 6.9, [item(30.88, 4.94, 19), item(29.92, 1.96, 7)]),
      [issue("invalid_taxamount", "voucherItems[0].taxAmount")],
    ],
    [
      "sum of tax off",
      priced(30.88, 4.92, [item(30.88, 4.93, 19)]),
      [issue("invalid_taxamount", "totalTaxAmount")],
    ],
    [
      "net sum forgets the tax",
      priced(100, 19, [item(100, 19, 19)], { taxType: "net" }),
      [issue("invalid_total_amount", "totalGrossAmount")],
    ],
    [
      "three decimals",
      priced(1.005, 0, [item(1.005, 0, 0)]),
      [issue("invalid_value", "totalGrossAmount"), issue("invalid_value", "voucherItems[0].amount")],
    ],
    [
      "negative",
      priced(-1.19, -0.19, [item(-1.19, -0.19, 19)]),
      expect.arrayContaining([issue("invalid_value", "totalGrossAmount")]),
    ],
    ["nothing", priced(0, 0, [item(0, 0, 0)]), [issue("invalid_value", "voucherItems[0].amount")]],
    [
      "a rate Germany has not",
      priced(1.2, 0.2, [item(1.2, 0.2, 20)]),
      [issue("invalid_value", "voucherItems[0].taxRatePercent")],
    ],
    [
      "unknown category",
      priced(1.19, 0.19, [item(1.19, 0.19, 19, "00000000-0000-4000-8000-000000000000")]),
      [issue("invalid_value", "voucherItems[0].categoryId")],
    ],
    ["no number", voucher({ voucherNumber: undefined }), [issue("missing_entity", "voucherNumber")]],
    ["bad date", voucher({ voucherDate: "01.09.2026" }), [issue("invalid_value", "voucherDate")]],
    [
      "category that needs a contact",
      priced(1, 0, [item(1, 0, 0, intraCommunity)]),
      [issue("Missing_ContactId", "contactId")],
    ],
    ["unchecked", voucher({ voucherStatus: "unchecked" }), [issue("invalid_value", "voucherStatus")]],
  ])("%s", async (_name, body, issues) => {
    const reply = await bench.call("POST", "/v1/vouchers", body)
    expect([reply.status, reply.body.IssueList]).toEqual([issues ? 406 : 200, issues])
  })

  it("destination rates need the principle, the category and an EU contact", async () => {
    const contactId = await bench.create(
      "/v1/contacts",
      company({ addresses: { billing: [{ countryCode: "AT" }] } })
    )
    const body = priced(120, 20, [item(120, 20, 20, toDestination)], {
      useCollectiveContact: false,
      contactId,
    })
    const without = await bench.call("POST", "/v1/vouchers", body)
    bench.sandbox.control.setOrganization({ distanceSalesPrinciple: "DESTINATION" })
    expect([without.status, (await bench.call("POST", "/v1/vouchers", body)).status]).toEqual([406, 200])
  })
})

it("reads back, versions, and keeps only the files sent back", async () => {
  const contactId = await bench.create("/v1/contacts", person())
  const body = voucher({ useCollectiveContact: false, contactId, remark: "order_1" })
  const id = await bench.create("/v1/vouchers", body)
  const attach = async () => {
    const form = new FormData()
    form.append("file", new Blob(["%PDF-1.4 beleg"]), "beleg.pdf")
    return bench.call("POST", `/v1/vouchers/${id}/files`, form)
  }
  const uploads = [await attach(), await attach()]
  const [first, second] = uploads.map(({ body: { id: fileId } }) => String(fileId))
  const { body: shown } = await bench.call("GET", `/v1/vouchers/${id}`)
  expect([uploads[0]?.status, first === second]).toEqual([202, false])
  expect(shown).toEqual({
    ...body,
    id,
    organizationId: expect.any(String),
    voucherStatus: "open",
    voucherDate: "2026-09-01T00:00:00.000+02:00",
    dueDate: "2026-09-01T00:00:00.000+02:00",
    contactName: "Jona Weber",
    files: [first, second],
    createdDate: expect.any(String),
    updatedDate: expect.any(String),
    version: 3,
  })
  const stale = await bench.call("PUT", `/v1/vouchers/${id}`, { ...body, version: 2, files: [second] })
  const put = await bench.call("PUT", `/v1/vouchers/${id}`, { ...body, version: 3, files: [second] })
  const files = [
    await bench.call("GET", `/v1/files/${first}`),
    await bench.call("GET", `/v1/files/${second}`),
  ]
  expect([stale.status, put.status, put.body.version, files.map(({ status }) => status)]).toEqual([
    409,
    200,
    4,
    [404, 200],
  ])
  expect(files[1]?.text).toBe("%PDF-1.4 beleg")
  expect((await bench.call("GET", "/v1/vouchers?voucherNumber=SHOP-1042")).body.totalElements).toBe(1)
})

it("an upload makes an unchecked purchase voucher, the same bytes the same one", async () => {
  const send = (name: string, size = 8) => {
    const form = new FormData()
    form.append("file", new Blob(["x".repeat(size)]), name)
    form.append("type", "voucher")
    return bench.call("POST", "/v1/files", form)
  }
  const [first, again] = [await send("a.pdf"), await send("a.pdf")]
  expect([first.status, again.body]).toEqual([202, first.body])
  expect((await bench.call("GET", `/v1/vouchers/${String(first.body.voucherId)}`)).body).toMatchObject({
    type: "purchaseinvoice",
    voucherStatus: "unchecked",
  })
  const refused = [await send("a.exe"), await send("a.xml"), await send("a.pdf", 5_242_881)]
  const fits = await send("b.pdf", 5_242_880)
  expect([...refused, fits].map(({ status }) => status)).toEqual([406, 406, 406, 202])
  expect(refused[2]?.body.IssueList).toEqual([issue("max_file_size_exceeded", "file")])
})

it("is paid by a person", async () => {
  const id = await bench.create("/v1/vouchers", voucher())
  bench.sandbox.control.pay(id, { amount: 42.9 })
  const { body } = await bench.call("GET", `/v1/payments/${id}`)
  expect(body).toMatchObject({
    openAmount: 200,
    paymentStatus: "openRevenue",
    voucherType: "salesinvoice",
    voucherStatus: "open",
  })
})
