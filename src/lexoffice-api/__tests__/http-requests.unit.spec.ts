import { readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "@medusajs/framework/zod"
import { SyncError } from "../../domain/errors"
import { createHttp } from "../http"
import { recorded } from "./recorded-bodies"
import { client, failureOf, KEY, startServer, TestServer } from "./server"

const schema = z.object({ id: z.string() })
const ok = { status: 200, body: { id: "1" } }
const body = { note: "Grüße" }
const manifest = readFileSync(join(__dirname, "..", "..", "..", "package.json"), "utf8")
const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest))

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
