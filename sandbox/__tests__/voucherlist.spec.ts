import { creditNote, invoice, line, openBench, voucher, type Bench, type Json } from "./support"

let bench: Bench
const any = "voucherType=any&voucherStatus=any"

/** Five documents: RE0001 paid, RE0002 overdue, RE0003 draft, GS0001 open, SHOP_1 booked a day later. */
beforeAll(async () => {
  bench = await openBench()
  const dated = (day: string, changes: Json = {}): Json =>
    invoice({ voucherDate: `${day}T00:00:00.000+02:00`, ...changes })
  const paid = await bench.create("/v1/invoices?finalize=true", dated("2026-08-01"))
  bench.sandbox.control.pay(paid)
  await bench.create("/v1/invoices?finalize=true", dated("2026-08-02"))
  await bench.create("/v1/invoices", dated("2026-08-03"))
  await bench.create(
    "/v1/credit-notes?finalize=true",
    creditNote({ voucherDate: "2026-08-04T22:30:00.000Z" })
  )
  bench.clock.advance(24 * 3_600_000)
  await bench.create("/v1/vouchers", voucher({ voucherNumber: "SHOP_1", voucherDate: "2026-09-11" }))
})
afterAll(() => bench.sandbox.close())

const list = (query: string) => bench.call("GET", `/v1/voucherlist?${query}`)
const numbers = async (query: string): Promise<unknown> => {
  const { body } = await list(query)
  return (body.content as Json[]).map(({ voucherNumber }) => voucherNumber)
}

it.each<[string, string[]]>([
  [any, ["SHOP_1", "GS0001", "RE0003", "RE0002", "RE0001"]],
  [`${any}&sort=voucherDate,ASC`, ["RE0001", "RE0002", "RE0003", "GS0001", "SHOP_1"]],
  [`${any}&sort=voucherNumber,DESC`, ["SHOP_1", "RE0003", "RE0002", "RE0001", "GS0001"]],
  ["voucherType=invoice&voucherStatus=any", ["RE0003", "RE0002", "RE0001"]],
  ["voucherType=invoice,creditnote&voucherStatus=open", ["GS0001", "RE0002"]],
  ["voucherType=invoice&voucherStatus=draft,paid", ["RE0003", "RE0001"]],
  ["voucherType=any&voucherStatus=overdue", ["RE0002"]],
  ["voucherType=salesinvoice&voucherStatus=open", ["SHOP_1"]],
  [`${any}&voucherNumber=re0002`, ["RE0002"]],
  [`${any}&voucherNumber=SHOP%5C_1`, ["SHOP_1"]],
  [`${any}&voucherNumber=RE000`, []],
  [`${any}&voucherDateFrom=2026-08-02&voucherDateTo=2026-08-03`, ["RE0003", "RE0002"]],
  [`${any}&voucherDateFrom=2026-08-05&voucherDateTo=2026-08-05`, ["GS0001"]],
  [`${any}&createdDateFrom=2026-09-11`, ["SHOP_1"]],
  [`${any}&createdDateTo=2026-09-10`, ["GS0001", "RE0003", "RE0002", "RE0001"]],
  [`${any}&updatedDateFrom=2026-09-10&updatedDateTo=2026-09-10`, ["GS0001", "RE0003", "RE0002", "RE0001"]],
  [`${any}&archived=true`, []],
  [`${any}&contactId=00000000-0000-4000-8000-000000000000`, []],
  [`${any}&size=2&page=1`, ["RE0003", "RE0002"]],
  [`${any}&customerNumber=1`, ["SHOP_1", "GS0001", "RE0003", "RE0002", "RE0001"]],
])("%s", async (query, expected) => {
  expect(await numbers(query)).toEqual(expected)
})

it.each([
  ["voucherStatus=any", "Missing required request parameters"],
  [
    "voucherType=dunning&voucherStatus=any",
    "Invalid value 'dunning' received for request parameter 'voucherType'",
  ],
  [
    "voucherType=any&voucherStatus=gone",
    "Invalid value 'gone' received for request parameter 'voucherStatus'",
  ],
  ["voucherType=any&voucherStatus=overdue,open", "overdue"],
  [`${any}&createdDateFrom=01.09.2026`, "createdDateFrom"],
  [`${any}&archived=maybe`, "archived"],
  [`${any}&sort=totalAmount,ASC`, "parameter 'sort' is invalid"],
  [`${any}&size=0`, "size"],
])("refused with 400: %s", async (query, message) => {
  const { status, body } = await list(query)
  expect([status, body.message]).toEqual([400, expect.stringContaining(message)])
})

it("shows rows in the documented envelope", async () => {
  const { body } = await list("voucherType=invoice&voucherStatus=overdue")
  expect(body).toEqual({
    content: [
      {
        id: expect.any(String),
        voucherType: "invoice",
        voucherStatus: "overdue",
        voucherNumber: "RE0002",
        voucherDate: "2026-08-02T00:00:00.000+02:00",
        dueDate: "2026-08-02T00:00:00.000+02:00",
        createdDate: "2026-09-10T12:00:00.000+02:00",
        updatedDate: "2026-09-10T12:00:00.000+02:00",
        contactId: null,
        contactName: "Gast Kunde",
        totalAmount: 119,
        openAmount: 119,
        currency: "EUR",
        archived: false,
      },
    ],
    first: true,
    last: true,
    totalPages: 1,
    totalElements: 1,
    numberOfElements: 1,
    size: 25,
    number: 0,
    sort: [
      {
        property: "voucherDate",
        direction: "DESC",
        ignoreCase: false,
        nullHandling: "NATIVE",
        ascending: false,
      },
    ],
  })
})

it("new rows are missing until the lag is over", async () => {
  const lagging = await openBench({ listLagMs: 3000 })
  await lagging.create("/v1/invoices", invoice({ lineItems: [line(1, { grossAmount: 1 })] }))
  const count = async () => (await lagging.call("GET", `/v1/voucherlist?${any}`)).body.totalElements
  const before = await count()
  lagging.clock.advance(3000)
  expect([before, await count()]).toEqual([0, 1])
  await lagging.sandbox.close()
})

it.each([
  ["voucherlistSort", "voucherDate_only", `${any}&sort=createdDate,ASC`, 400],
  ["voucherlistNumberFilter", false, `${any}&voucherNumber=nothing`, 200],
] as const)("can be told otherwise: %s", async (name, value, query, status) => {
  const other = await openBench({ behaviour: { [name]: value } })
  await other.create("/v1/invoices", invoice())
  const reply = await other.call("GET", `/v1/voucherlist?${query}`)
  expect([reply.status, status === 200 ? reply.body.totalElements : 1]).toEqual([status, 1])
  await other.sandbox.close()
})
