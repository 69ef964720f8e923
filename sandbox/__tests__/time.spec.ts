import { invoice, openBench, person, type Bench } from "./support"

let bench: Bench
beforeEach(async () => (bench = await openBench({ listLagMs: 20_000, contactLagMs: 1_500 })))
afterEach(() => bench.sandbox.close())

const listed = async (): Promise<unknown> =>
  (await bench.call("GET", "/v1/voucherlist?voucherType=invoice&voucherStatus=any")).body.totalElements

it("lags end when time passes, and the clock stays where it was", async () => {
  const contactId = await bench.create("/v1/contacts", person())
  const billed = invoice({ address: { contactId } })
  expect((await bench.call("POST", "/v1/invoices?finalize=true", billed)).status).toBe(406)
  bench.sandbox.control.letTimePass(2_000)
  await bench.create("/v1/invoices?finalize=true", billed)
  expect(await listed()).toBe(0)
  bench.sandbox.control.letTimePass(15_000)
  expect(await listed()).toBe(0)
  bench.sandbox.control.letTimePass(5_000)
  expect(await listed()).toBe(1)
  const later = await bench.create("/v1/invoices", invoice())
  expect((await bench.call("GET", `/v1/invoices/${later}`)).body.createdDate).toBe(
    "2026-09-10T12:00:00.000+02:00"
  )
})

it("counts calls in flight", async () => {
  bench.sandbox.control.addFault({ times: 1, action: { type: "delay", ms: 50 } })
  const late = bench.call("GET", "/v1/profile")
  while (bench.sandbox.control.stats().inFlight === 0) await new Promise(setImmediate)
  await late
  expect(bench.sandbox.control.stats().inFlight).toBe(0)
})
