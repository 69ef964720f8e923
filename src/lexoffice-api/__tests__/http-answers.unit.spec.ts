import { z } from "@medusajs/framework/zod"
import { client, failureOf, startServer, TestServer } from "./server"

const schema = z.object({ id: z.string() })
const unknown = { code: "answer_unknown", kind: "needs_person" }
const away = { code: "lexoffice_unreachable", kind: "retryable" }
const body = { note: "Grüße" }

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.close())

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
    ["nothing", { body: "" }, unknown],
    [
      "a web page",
      { headers: { "content-type": "text/html; charset=utf-8" }, body: "<html>maintenance</html>" },
      away,
    ],
    ["JSON", { body: { message: "x" } }, unknown],
  ])("refuses %s as a file", async (_name, reply, expected) => {
    server.plays(reply)
    const error = await failureOf(client(server.url).http.download("/v1/files/1", "*/*"))
    expect(error).toMatchObject({ ...expected, status: 200 })
  })
})

describe("answers that cannot be used", () => {
  it.each([
    ["garbage", "{", away],
    ["HTML", "<html></html>", away],
    ["nothing", "", away],
    ["another shape", '{"ID":"1"}', unknown],
    ["null", "null", unknown],
    ["a very deep list", "[".repeat(5_000) + "]".repeat(5_000), unknown],
  ])(
    "%s: a read stops when it is JSON, else all waits; a write is looked up",
    async (_name, text, expected) => {
      server.plays({ body: text }, { status: 201, body: text })
      const { http, exchanges } = client(server.url)
      const read = await failureOf(http.get("/v1/x", { schema }))
      const write = await failureOf(http.post("/v1/x", { body, schema }))
      expect(read).toMatchObject({ ...expected, performed: "no", callLogId: "call_1" })
      expect(write).toMatchObject({
        code: "answer_unknown",
        kind: "retryable",
        performed: "unknown",
        callLogId: "call_2",
      })
      expect(exchanges.map((e) => e.error?.split(":")[0])).toEqual([expected.code, "answer_unknown"])
    }
  )

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
    expect(await failureOf(http.get("/v1/x", { schema }))).toMatchObject({ ...away, status })
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
