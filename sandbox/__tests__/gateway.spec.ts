import { invoice, openBench, person, type Bench } from "./support"

let bench: Bench
afterEach(() => bench.sandbox.close())

const statuses = async (count: number, key?: string): Promise<number[]> => {
  const seen: number[] = []
  for (let call = 0; call < count; call++) {
    const headers = key ? { authorization: `Bearer ${key}` } : undefined
    seen.push((await bench.call("GET", "/v1/profile", undefined, headers)).status)
  }
  return seen
}

describe("rate limit", () => {
  it("lets the burst through, then one per 500 ms", async () => {
    bench = await openBench({ requestsPerSecond: 2, burst: 2 })
    const first = await statuses(4)
    bench.clock.advance(499)
    const tooEarly = await statuses(1)
    bench.clock.advance(1)
    const inTime = await statuses(2)
    bench.clock.advance(60_000)
    const afterPause = await statuses(3)
    expect([first, tooEarly, inTime, afterPause]).toEqual([
      [200, 200, 429, 429],
      [429],
      [200, 429],
      [200, 200, 429],
    ])
  })

  it("a throttled call is not carried out and says nothing about waiting", async () => {
    bench = await openBench({ requestsPerSecond: 2, burst: 1 })
    await statuses(1)
    const { status, body, headers } = await bench.call("POST", "/v1/contacts", person())
    expect([status, body, headers.get("retry-after")]).toEqual([
      429,
      { message: "Rate limit exceeded" },
      null,
    ])
    const { counts } = bench.sandbox.control.state()
    const { throttled, maxPerSecond, maxAcceptedPerSecond, byRoute } = bench.sandbox.control.stats()
    expect([counts.contacts, throttled, maxPerSecond, maxAcceptedPerSecond]).toEqual([0, 1, 2, 1])
    expect(byRoute).toEqual({ "GET /v1/profile": 1, "POST /v1/contacts": 1 })
  })

  it.each([
    ["account", [200, 429]],
    ["key", [200, 200]],
  ] as const)("counts per %s", async (limitScope, expected) => {
    bench = await openBench({
      requestsPerSecond: 2,
      burst: 1,
      apiKeys: ["one", "two"],
      behaviour: { limitScope },
    })
    expect([...(await statuses(1, "one")), ...(await statuses(1, "two"))]).toEqual(expected)
  })
})

describe("permissions", () => {
  it.each<[string, string, string[], number]>([
    ["read scope reads", "GET /v1/contacts", ["contacts.read"], 200],
    ["read scope does not write", "POST /v1/contacts", ["contacts.read"], 403],
    ["no scope needed for countries", "GET /v1/countries", [], 200],
    ["a voucher's file needs both", "POST /v1/vouchers/x/files", ["vouchers.write"], 403],
  ])("%s", async (_name, request, scopes, status) => {
    bench = await openBench()
    bench.sandbox.control.addKey("narrow", scopes)
    const [method = "", path = ""] = request.split(" ")
    const body = method === "POST" ? person() : undefined
    expect((await bench.call(method, path, body, { authorization: "Bearer narrow" })).status).toBe(status)
  })

  it("revoked, expired, in maintenance", async () => {
    bench = await openBench({ apiKeys: ["old"] })
    const { control } = bench.sandbox
    control.setContract("expired")
    const expired = await bench.call("GET", "/v1/profile")
    control.setContract("ok")
    control.setMaintenance(true)
    const down = await bench.call("GET", "/v1/profile")
    control.setMaintenance(false)
    control.revokeKey("old")
    const revoked = await bench.call("GET", "/v1/profile")
    const renewed = await bench.call("GET", "/v1/profile", undefined, {
      authorization: `Bearer ${control.addKey()}`,
    })
    expect([expired.status, down.status, down.text, revoked.status, renewed.status]).toEqual([
      402,
      503,
      "",
      401,
      200,
    ])
  })
})

it("the request log keeps bodies and hides keys", async () => {
  bench = await openBench()
  const id = await bench.create("/v1/invoices?finalize=true", invoice())
  await bench.call("GET", `/v1/invoices/${id}/file`)
  const [write, file] = bench.sandbox.control.requests({ path: "invoices" })
  expect(write).toMatchObject({
    seq: 1,
    method: "POST",
    path: "/v1/invoices",
    query: { finalize: "true" },
    body: invoice(),
    status: 201,
    response: { id },
  })
  expect(file?.response).toMatchObject({ "content-type": "application/pdf", bytes: expect.any(Number) })
  expect(JSON.stringify(bench.sandbox.control.requests())).not.toContain(bench.sandbox.apiKey)
  expect(bench.sandbox.control.requests({ method: "get" })).toHaveLength(1)
})
