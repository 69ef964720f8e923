import type { FaultAction } from "../index"
import { invoice, openBench, person, type Bench } from "./support"

let bench: Bench
beforeEach(async () => (bench = await openBench()))
afterEach(() => bench.sandbox.close())

const close: FaultAction = { type: "close" }
const status504: FaultAction = {
  type: "status",
  status: 504,
  body: { message: "Endpoint request timed out" },
}
const garbage: FaultAction = { type: "garbage" }

/** The status, "cut", or "unreadable" when the body is no JSON. */
async function send(): Promise<number | string> {
  try {
    const { status, text } = await bench.call("POST", "/v1/invoices?finalize=true", invoice())
    return status < 300 && !text.endsWith("}") ? `${status} unreadable` : status
  } catch {
    return "cut"
  }
}

it.each<[string, FaultAction, "before" | "after", number | string, number]>([
  ["connection cut, nothing happened", close, "before", "cut", 0],
  ["connection cut after the commit", close, "after", "cut", 1],
  ["504 without effect", status504, "before", 504, 0],
  ["504 after the commit", status504, "after", 504, 1],
  ["unreadable answer without effect", garbage, "before", "200 unreadable", 0],
  ["unreadable answer after the commit", garbage, "after", "201 unreadable", 1],
  ["429", { type: "status", status: 429 }, "before", 429, 0],
  ["late answer", { type: "delay", ms: 1 }, "before", 201, 1],
])("%s", async (_name, action, effect, answer, documents) => {
  bench.sandbox.control.addFault({ match: { method: "POST", path: "/invoices$" }, times: 1, action, effect })
  expect([await send(), bench.sandbox.control.state().counts.documents]).toEqual([answer, documents])
  expect([await send(), bench.sandbox.control.state().counts.documents]).toEqual([201, documents + 1])
})

it("strikes only what it matches, as often as told, and is logged", async () => {
  const fault = bench.sandbox.control.addFault({
    match: { method: "POST", path: "contacts" },
    times: 2,
    action: status504,
  })
  const answers = [await send()]
  for (let call = 0; call < 3; call++)
    answers.push((await bench.call("POST", "/v1/contacts", person())).status)
  expect(answers).toEqual([201, 504, 504, 200])
  expect(bench.sandbox.control.requests().map(({ faults }) => faults)).toEqual([
    [],
    [fault.id],
    [fault.id],
    [],
  ])
  expect(bench.sandbox.control.faults()).toMatchObject([{ id: fault.id, hits: 2 }])
})

it("random faults repeat with their seed and differ with another", async () => {
  const run = async (seed: number) => {
    bench.sandbox.control.clearFaults()
    bench.sandbox.control.addFault({ probability: 0.5, seed, action: status504 })
    const answers: (number | string)[] = []
    for (let call = 0; call < 20; call++) answers.push(await send())
    return answers.join()
  }
  const [first, again, other] = [await run(7), await run(7), await run(8)]
  expect([first === again, first === other]).toEqual([true, false])
  expect(first).toContain("504")
  expect(first).toContain("201")
})

it("the HTTP control interface does the same", async () => {
  const control = (method: string, path: string, body?: unknown) =>
    bench.call(method, `/_control/${path}`, body)
  await control("POST", "faults", { times: 1, action: { type: "close" }, effect: "after" })
  const cut = await send()
  const { body: state } = await control("GET", "state")
  const bad = await control("POST", "faults", { action: { type: "explode" } })
  const listed = await control("GET", "requests?method=POST")
  await control("POST", "limits", { requestsPerSecond: 1, burst: 1 })
  await control("POST", "organization", { companyName: "Andere GmbH", distanceSalesPrinciple: "ORIGIN" })
  const { body: profile } = await bench.call("GET", "/v1/profile")
  expect([cut, state.counts, bad.status]).toEqual(["cut", expect.objectContaining({ documents: 1 }), 400])
  expect(JSON.parse(listed.text)).toMatchObject([{ method: "POST", status: 0, response: null }])
  expect(profile).toMatchObject({ companyName: "Andere GmbH", distanceSalesPrinciple: "ORIGIN" })
  expect((await bench.call("GET", "/v1/profile")).status).toBe(429)
  await control("POST", "reset")
  expect((await control("GET", "state")).body.counts).toMatchObject({ documents: 0 })
})

it("a person's refused action answers as the API would", async () => {
  const id = await bench.create("/v1/invoices?finalize=true", invoice())
  const paid = await bench.call("POST", `/_control/documents/${id}/pay`, { amount: 19 })
  const again = await bench.call("POST", `/_control/documents/${id}/finalize`)
  expect([paid.status, paid.body.status, again.status]).toEqual([200, "open", 406])
})
