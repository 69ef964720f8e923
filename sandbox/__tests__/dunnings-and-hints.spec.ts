import { invoice, openBench, type Bench } from "./support"

let bench: Bench
beforeEach(async () => (bench = await openBench()))
afterEach(() => bench.sandbox.close())

const anInvoice = () => bench.create("/v1/invoices?finalize=true", invoice())
const related = async (id: string) => (await bench.call("GET", `/v1/invoices/${id}`)).body.relatedVouchers

it("a reminder is a draft that names its invoice, and is named by it", async () => {
  const id = await anInvoice()
  const { id: dunningId } = bench.sandbox.control.remind(id, { date: "2026-09-20", title: "Mahnung" })
  const { status, body } = await bench.call("GET", `/v1/dunnings/${dunningId}`)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    id: dunningId,
    voucherStatus: "draft",
    voucherDate: "2026-09-20T00:00:00.000+02:00",
    title: "Mahnung",
    relatedVouchers: [{ id, voucherType: "invoice" }],
  })
  expect(await related(id)).toEqual([{ id: dunningId, voucherType: "dunning" }])
  bench.sandbox.control.deleteDunning(dunningId)
  expect((await bench.call("GET", `/v1/dunnings/${dunningId}`)).status).toBe(404)
  expect(await related(id)).toEqual([])
})

it.each([true, false])("whether an invoice counts as changed by a reminder: %s", async (touches) => {
  bench.sandbox.control.setBehaviour({ dunningTouchesInvoice: touches })
  const id = await anInvoice()
  const updated = async () => (await bench.call("GET", `/v1/invoices/${id}`)).body.updatedDate
  const before = await updated()
  bench.clock.advance(1_000)
  bench.sandbox.control.remind(id)
  expect((await updated()) !== before).toBe(touches)
})

describe("hints for the matching of bank lines", () => {
  const partner = { authorization: "Bearer partner" }
  const hint = (body: unknown, headers?: Record<string, string>) =>
    bench.call("POST", "/v1/transaction-assignment-hint", body, headers)
  beforeEach(() => bench.sandbox.control.addKey("partner", ["transaction-assignment-hint.write"]))

  it("a public key finds no such thing", async () => {
    expect((await hint({ voucherId: await anInvoice(), externalReference: "pi_1" })).status).toBe(404)
  })

  it("a partner gives one for a document", async () => {
    const voucherId = await anInvoice()
    const { status, body } = await hint({ voucherId, externalReference: "pi_1" }, partner)
    expect([status, body]).toEqual([201, { voucherId, externalReference: "pi_1" }])
    expect((await hint({ voucherId, externalReference: "pi_2" }, partner)).status).toBe(406)
  })

  it.each<[string, (voucherId: string) => unknown]>([
    ["both references", (voucherId) => ({ voucherId, externalReference: "pi_1", endToEndId: "e1" })],
    ["no reference", (voucherId) => ({ voucherId })],
    ["no document", () => ({ externalReference: "pi_1" })],
    ["an unknown document", () => ({ voucherId: "unknown", externalReference: "pi_1" })],
  ])("is refused with %s", async (_name, body) => {
    expect((await hint(body(await anInvoice()), partner)).status).toBe(406)
    expect(bench.sandbox.control.state().hints).toEqual([])
  })
})
