import { z } from "@medusajs/framework/zod"
import { LexofficeApiError } from "../../domain/errors"
import { recorded } from "./recorded-bodies"
import { client, failureOf, startServer, TestServer } from "./server"

const schema = z.object({ id: z.string() })
const ok = { status: 200, body: { id: "1" } }
const body = { note: "Grüße" }

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.close())

describe("throttling", () => {
  it("waits, tells the limiter, takes a new slot, sends the same again, and logs every exchange", async () => {
    server.plays(recorded.throttled, recorded.throttled, { status: 201, body: { id: "1" } })
    const { http, log, exchanges } = client(server.url, { priority: "backfill" })
    expect(await http.post("/v1/x", { query: { finalize: true }, body, schema })).toEqual({ id: "1" })
    expect(log).toEqual([
      "acquire backfill",
      "throttled",
      "sleep 1000",
      "acquire backfill",
      "throttled",
      "sleep 2000",
      "acquire backfill",
    ])
    expect(new Set(server.received.map((r) => `${r.method} ${r.url} ${r.body.toString()}`)).size).toBe(1)
    expect(exchanges.map((e) => [e.status, e.error?.split(":")[0] ?? null])).toEqual([
      [429, "throttled"],
      [429, "throttled"],
      [201, null],
    ])
  })

  it("gives up after the last wait: not performed, retryable", async () => {
    server.plays(recorded.throttled, recorded.throttled, recorded.throttled)
    const { http, log } = client(server.url, { maxThrottleWaits: 2 })
    expect(await failureOf(http.post("/v1/x", { body, schema }))).toMatchObject({
      code: "throttled",
      kind: "retryable",
      performed: "no",
      status: 429,
      callLogId: "call_3",
    })
    expect(server.received).toHaveLength(3)
    expect(log.filter((line) => line === "throttled")).toHaveLength(3)
  })

  it("honours Retry-After, and leaves a long one to the caller", async () => {
    const asking = (seconds: string) => ({ ...recorded.throttled, headers: { "retry-after": seconds } })
    server.plays(asking("7"), asking("120"))
    const { http, log } = client(server.url)
    expect(await failureOf(http.get("/v1/x", { schema }))).toMatchObject({
      code: "throttled",
      retryAfterMs: 120_000,
    })
    expect(log).toEqual([
      "acquire normal",
      "throttled 7000",
      "sleep 7000",
      "acquire normal",
      "throttled 120000",
    ])
  })

  it.each([500, 502, 503, 504])("repeats nothing else: %s", async (status) => {
    server.plays({ status })
    await failureOf(client(server.url).http.get("/v1/x", { schema }))
    expect(server.received).toHaveLength(1)
  })
})

describe("the call log", () => {
  it("keeps the exchange", async () => {
    server.plays({
      status: 406,
      headers: { "x-amzn-RequestId": "aws-1" },
      body: recorded.companyWithoutName.body,
    })
    const { http, exchanges } = client(server.url)
    const error = await failureOf(http.post("/v1/contacts", { query: { a: "1" }, body, schema }))
    expect(exchanges).toEqual([
      {
        method: "POST",
        path: "/v1/contacts?a=1",
        status: 406,
        request: body,
        response: recorded.companyWithoutName.body,
        error: "data_rejected: lexoffice answered 406 to POST /v1/contacts?a=1: company.name: missing_entity",
        durationMs: expect.any(Number),
        startedAt: expect.any(Date),
        requestId: "aws-1",
      },
    ])
    expect(error).toBeInstanceOf(LexofficeApiError)
    expect(error).toMatchObject({
      callLogId: "call_1",
      reasons: [{ field: "company.name", code: "missing_entity", message: null }],
    })
  })

  it.each([
    ["the second gateway header", { "x-amz-apigw-id": "gw" }, {}, "gw"],
    ["the legacy body", {}, { requestId: "r" }, "r"],
    ["the regular body", {}, { traceId: "t" }, "t"],
    ["nothing", {}, {}, null],
  ])("finds lexoffice's request id in %s", async (_name, headers, extra, expected) => {
    server.plays({ status: 400, headers, body: { message: "x", ...extra } })
    const { http, exchanges } = client(server.url)
    await failureOf(http.get("/v1/x", { schema }))
    expect(exchanges[0]?.requestId).toBe(expected)
  })

  it("that cannot be written changes nothing about the call", async () => {
    server.plays({ status: 201, body: { id: "made" } }, recorded.companyWithoutName, recorded.throttled, ok)
    const told: unknown[] = []
    const broken = new Error("database is away")
    const { http } = client(server.url, {
      record: () => Promise.reject(broken),
      recordFailed: (error) => {
        told.push(error)
        throw new Error("so is the logger")
      },
    })
    expect(await http.post("/v1/x", { body, schema })).toEqual({ id: "made" })
    expect(await failureOf(http.post("/v1/x", { body, schema }))).toMatchObject({
      code: "data_rejected",
      callLogId: null,
    })
    expect(await http.get("/v1/x", { schema })).toEqual({ id: "1" })
    expect(told).toEqual([broken, broken, broken, broken])
  })

  it("that throws at once is no different", async () => {
    server.plays(ok)
    const record = () => {
      throw new Error("bug")
    }
    expect(await client(server.url, { record }).http.post("/v1/x", { body, schema })).toEqual({ id: "1" })
  })

  it("keeps only what can be stored as JSON in Postgres", async () => {
    server.plays({ status: 400, body: { message: "a\u0000b\ud800c", "k\u0000": "😀" } })
    const { http, exchanges } = client(server.url)
    await failureOf(http.get("/v1/x", { schema }))
    expect(exchanges[0]?.response).toEqual({ message: "a\ufffdb\ufffdc", "k\ufffd": "😀" })
  })
})
