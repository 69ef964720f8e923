import { z } from "@medusajs/framework/zod"
import { LexofficeApiError, SyncError } from "../../domain/errors"
import { createHttp } from "../http"
import { client, failureOf, KEY, startServer, TestServer } from "./server"
import { recorded } from "./recorded-bodies"

const schema = z.object({ id: z.string() })
const ok = { status: 200, body: { id: "1" } }
const body = { note: "Grüße" }
const { version } = require("../../../package.json")

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.close())

describe("what is sent", () => {
  it("a read", async () => {
    server.plays(ok)
    const { http, log } = client(server.url)
    expect(await http.get("/v1/x", { query: { a: "b c", n: 0, no: undefined, nil: null }, schema })).toEqual({
      id: "1",
    })
    expect(server.received).toHaveLength(1)
    const { method, url, headers, body: sent } = server.received[0]!
    expect([method, url, sent.length]).toEqual(["GET", "/v1/x?a=b%20c&n=0", 0])
    expect(headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      accept: "application/json",
      "user-agent": `medusa-plugin-lexoffice/${version}`,
      connection: "keep-alive",
    })
    expect(headers["content-type"]).toBeUndefined()
    expect(log).toEqual(["acquire normal"])
  })

  it.each(["post", "put"] as const)("a write: %s", async (method) => {
    server.plays({ status: 201, body: { id: "7", extra: true } })
    const { http } = client(server.url, { priority: "interactive" })
    expect(await http[method]("/v1/x", { body, schema })).toEqual({ id: "7" })
    const { headers, body: sent, ...rest } = server.received[0]!
    expect(rest).toEqual({ method: method.toUpperCase(), url: "/v1/x" })
    expect(headers).toMatchObject({ "content-type": "application/json", accept: "application/json" })
    expect(headers["content-length"]).toBe(String(sent.length))
    expect(JSON.parse(sent.toString("utf8"))).toEqual(body)
  })

  it("a deletion, answered without a body", async () => {
    server.plays({ status: 204 })
    await expect(client(server.url).http.delete("/v1/x/1")).resolves.toBeUndefined()
    expect(server.received[0]).toMatchObject({ method: "DELETE", url: "/v1/x/1" })
  })

  it("an upload: part `file` with name, type and bytes", async () => {
    server.plays({ status: 202, body: { id: "f" } })
    const { http, exchanges } = client(server.url)
    const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff, 0x0d, 0x0a])
    const file = { bytes, fileName: 'Rechnung "1"\r\n.pdf', contentType: "application/pdf" }
    await http.upload("/v1/files", { file, fields: { type: "voucher" }, schema })
    const { headers, body: sent } = server.received[0]!
    const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(headers["content-type"] ?? "")?.[1]
    expect(sent.toString("latin1")).toBe(
      `--${boundary}\r\nContent-Disposition: form-data; name="type"\r\n\r\nvoucher\r\n` +
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="Rechnung %221%22%0D%0A.pdf"\r\n` +
        `Content-Type: application/pdf\r\n\r\n${bytes.toString("latin1")}\r\n--${boundary}--\r\n`
    )
    expect(exchanges[0]?.request).toEqual({
      type: "voucher",
      file: file.fileName,
      contentType: "application/pdf",
      bytes: 8,
    })
  })

  it("a token asked for anew each time, after the slot", async () => {
    server.plays(recorded.throttled, ok)
    const asked: string[] = []
    const limiter = { acquire: async () => void asked.push("slot"), throttled: async () => undefined }
    const token = async () => `token${asked.push("token")}`
    const http = createHttp({
      baseUrl: `${server.url}/`,
      token,
      limiter,
      record: async () => null,
      sleep: async () => {},
    })
    await http.get("/v1/x", { schema })
    expect(asked).toEqual(["slot", "token", "slot", "token"])
    expect(server.received.map((r) => [r.url, r.headers.authorization])).toEqual([
      ["/v1/x", "Bearer token2"],
      ["/v1/x", "Bearer token4"],
    ])
  })
})

describe("downloads", () => {
  const pdf = Buffer.from("%PDF-1.7\n\u00e4\u0000", "latin1")

  it.each([
    ['attachment; filename="Rechnung_RE0001.pdf"', "Rechnung_RE0001.pdf"],
    ["attachment; filename=RE0001.pdf", "RE0001.pdf"],
    [
      "attachment; filename*=UTF-8''Gutschrift%20M%C3%BCller.pdf; filename=\"x.pdf\"",
      "Gutschrift Müller.pdf",
    ],
    ["attachment; filename*=UTF-8''%E0%A4%A; filename=\"x.pdf\"", "x.pdf"],
    ['attachment; filename="../../etc/passwd"', "passwd"],
    ['attachment; filename="..\\\\..\\\\boot.ini"', "boot.ini"],
    ['attachment; filename=".."', null],
    ['attachment; filename="Rechnung \\"1\\".pdf"', 'Rechnung "1".pdf'],
    ["inline", null],
    [undefined, null],
  ])("%s", async (disposition, fileName) => {
    const headers = {
      "content-type": "application/pdf;charset=x",
      ...(disposition && { "content-disposition": disposition }),
    }
    server.plays({ headers, body: pdf })
    const { http, exchanges } = client(server.url)
    const file = await http.download("/v1/invoices/1/file", "application/pdf")
    expect(file).toEqual({ bytes: pdf, contentType: "application/pdf", fileName })
    expect(server.received[0]?.headers.accept).toBe("application/pdf")
    expect(exchanges[0]).toMatchObject({
      error: null,
      response: { bytes: pdf.length, contentType: "application/pdf", fileName },
    })
  })

  it.each([
    ["nothing", { body: "" }],
    [
      "a web page",
      { headers: { "content-type": "text/html; charset=utf-8" }, body: "<html>maintenance</html>" },
    ],
    ["JSON", { body: { message: "x" } }],
  ])("refuses %s as a file", async (_name, reply) => {
    server.plays(reply)
    const error = await failureOf(client(server.url).http.download("/v1/files/1", "*/*"))
    expect(error).toMatchObject({ code: "answer_unknown", kind: "needs_person", status: 200 })
  })
})

describe("answers that cannot be used", () => {
  it.each([
    ["garbage", "{"],
    ["HTML", "<html></html>"],
    ["nothing", ""],
    ["another shape", '{"ID":"1"}'],
    ["null", "null"],
    ["a very deep list", "[".repeat(5_000) + "]".repeat(5_000)],
  ])("%s: a read stops, a write is looked up", async (_name, text) => {
    server.plays({ body: text }, { status: 201, body: text })
    const { http, exchanges } = client(server.url)
    const read = await failureOf(http.get("/v1/x", { schema }))
    const write = await failureOf(http.post("/v1/x", { body, schema }))
    expect(read).toMatchObject({
      code: "answer_unknown",
      kind: "needs_person",
      performed: "no",
      callLogId: "call_1",
    })
    expect(write).toMatchObject({
      code: "answer_unknown",
      kind: "retryable",
      performed: "unknown",
      callLogId: "call_2",
    })
    expect(exchanges.map((e) => e.error?.split(":")[0])).toEqual(["answer_unknown", "answer_unknown"])
  })

  it("names the fields that do not fit, never their values", async () => {
    server.plays({ body: { id: 4711 } })
    const error = await failureOf(client(server.url).http.get("/v1/x", { schema }))
    expect(error).toMatchObject({ message: expect.stringContaining("id: ") })
    expect(String(error)).not.toContain("4711")
  })

  it("takes JSON that starts with a byte order mark", async () => {
    server.plays({ body: '\uFEFF{"id":"1"}' })
    expect(await client(server.url).http.get("/v1/x", { schema })).toEqual({ id: "1" })
  })

  it.each(["get", "download"] as const)("too big: %s", async (how) => {
    server.plays({
      headers: { "content-type": "application/pdf" },
      body: JSON.stringify({ id: "x".repeat(5_000) }),
    })
    const { http } = client(server.url, { maxResponseBytes: 4_000 })
    const error = await failureOf(
      how === "get" ? http.get("/v1/x", { schema }) : http.download("/v1/x", "*/*")
    )
    expect(error).toMatchObject({ code: "answer_unknown", kind: "needs_person", status: 200 })
  })

  it("exactly as big as allowed", async () => {
    const text = JSON.stringify({ id: "x".repeat(3_991) })
    expect(text).toHaveLength(4_000)
    server.plays({ body: text })
    await expect(
      client(server.url, { maxResponseBytes: 4_000 }).http.get("/v1/x", { schema })
    ).resolves.toBeDefined()
  })

  it.each([301, 302, 303, 307, 308])("a redirect is not followed, and the key stays: %s", async (status) => {
    const other = await startServer()
    server.plays(
      { status, headers: { location: `${other.url}/v1/x` } },
      { status, headers: { location: "/v1/y" } }
    )
    const { http } = client(server.url)
    expect(await failureOf(http.get("/v1/x", { schema }))).toMatchObject({
      code: "answer_unknown",
      kind: "needs_person",
      status,
    })
    expect(await failureOf(http.post("/v1/x", { body, schema }))).toMatchObject({
      code: "answer_unknown",
      performed: "unknown",
      status,
    })
    expect(other.received).toEqual([])
    expect(server.received.map((r) => r.url)).toEqual(["/v1/x", "/v1/x"])
    await other.close()
  })
})

describe("connections that fail", () => {
  const never = () => undefined
  const outcome = { code: "lexoffice_unreachable", kind: "retryable", callLogId: "call_1" }

  it.each([
    ["never answers", never, null],
    ["cuts before the status", (response: { destroy: () => void }) => response.destroy(), null],
  ])("a server that %s", async (_name, step, status) => {
    server.plays(step, step)
    const read = client(server.url, { timeoutMs: 600 })
    const write = client(server.url, { timeoutMs: 600 })
    expect(await failureOf(read.http.get("/v1/x", { schema }))).toMatchObject({
      ...outcome,
      status,
      performed: "no",
    })
    expect(await failureOf(write.http.post("/v1/x", { body, schema }))).toMatchObject({
      ...outcome,
      status,
      performed: "unknown",
    })
    expect(server.received).toHaveLength(2)
    expect(read.exchanges).toHaveLength(1)
    expect(write.exchanges).toMatchObject([
      { method: "POST", path: "/v1/x", status: null, request: body, response: null },
    ])
  })

  it.each([
    ["cuts within the body", true],
    ["never ends the body", false],
  ])("a server that %s", async (_name, cut) => {
    const half = (status: number) => (response: import("node:http").ServerResponse) => {
      response.writeHead(status, { "content-length": "100" })
      response.write('{"id":', () => cut && response.destroy())
    }
    server.plays(half(200), half(201), half(406), half(503))
    const { http, exchanges } = client(server.url, { timeoutMs: 600 })
    const post = () => failureOf(http.post("/v1/x", { body, schema }))
    expect(await failureOf(http.get("/v1/x", { schema }))).toMatchObject({
      ...outcome,
      status: 200,
      performed: "no",
    })
    expect(await post()).toMatchObject({
      code: "answer_unknown",
      kind: "retryable",
      status: 201,
      performed: "unknown",
    })
    expect(await post()).toMatchObject({
      code: "data_rejected",
      kind: "needs_person",
      status: 406,
      performed: "no",
    })
    expect(await post()).toMatchObject({ code: "lexoffice_unreachable", status: 503, performed: "unknown" })
    expect(exchanges.map((e) => [e.status, e.response])).toEqual(
      [200, 201, 406, 503].map((s) => [s, '{"id":'])
    )
  })

  it("nobody listens: certainly not performed", async () => {
    const gone = await startServer()
    await gone.close()
    const { http } = client(gone.url)
    expect(await failureOf(http.post("/v1/x", { body, schema }))).toMatchObject({
      ...outcome,
      status: null,
      performed: "no",
    })
  })

  it("an unknown host: certainly not performed", async () => {
    const { http } = client("http://nowhere.invalid")
    expect(await failureOf(http.post("/v1/x", { body, schema }))).toMatchObject({
      ...outcome,
      performed: "no",
    })
  })

  it("an answer that is no HTTP: unknown", async () => {
    server.plays((response) => void response.socket?.end("SSH-2.0-OpenSSH\r\n"))
    expect(await failureOf(client(server.url).http.post("/v1/x", { body, schema }))).toMatchObject({
      ...outcome,
      performed: "unknown",
    })
  })
})

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
    expect(log).toEqual(["acquire normal", "throttled", "sleep 7000", "acquire normal", "throttled"])
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

describe("before anything is sent", () => {
  const limiter = { acquire: async () => undefined, throttled: async () => undefined }
  const base = { limiter, record: async () => null }

  it.each(["", "  ", "two words", "line\nbreak", "schlüssel"])(
    "a key that can be none is refused: %j",
    async (apiKey) => {
      const http = createHttp({ ...base, baseUrl: server.url, apiKey })
      expect(await failureOf(http.get("/v1/x", { schema }))).toMatchObject({
        code: "key_refused",
        kind: "needs_person",
        performed: "no",
        status: null,
      })
      expect(server.received).toEqual([])
    }
  )

  it("white space around the key is dropped", async () => {
    server.plays(ok)
    await createHttp({ ...base, baseUrl: server.url, apiKey: ` ${KEY}\n` }).get("/v1/x", { schema })
    expect(server.received[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
  })

  it("a limiter that fails: not performed; a SyncError of the token passes", async () => {
    const failing = { ...limiter, acquire: () => Promise.reject(new Error("pool is closed")) }
    const http = createHttp({ ...base, limiter: failing, baseUrl: server.url, apiKey: KEY })
    expect(await failureOf(http.post("/v1/x", { body, schema }))).toMatchObject({
      code: "not_sent",
      kind: "retryable",
      performed: "no",
      cause: { message: "pool is closed" },
    })
    const expired = new SyncError({ kind: "needs_person", code: "sign_in_expired" })
    const signedOut = createHttp({ ...base, baseUrl: server.url, token: () => Promise.reject(expired) })
    expect(await failureOf(signedOut.get("/v1/x", { schema }))).toBe(expired)
    expect(server.received).toEqual([])
  })
})
