import { z } from "@medusajs/framework/zod"
import { client, failureOf, startServer, TestServer } from "./server"

const schema = z.object({ id: z.string() })
const body = { note: "Grüße" }

/** Where running out of time is what is tested, and where it is not */
const [soonMs, lateMs] = [600, 50_000]

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.close())

describe("connections that fail", () => {
  const never = () => undefined
  const outcome = { code: "lexoffice_unreachable", kind: "retryable", callLogId: "call_1" }

  it.each([
    ["never answers", never, null, soonMs],
    ["cuts before the status", (response: { destroy: () => void }) => response.destroy(), null, lateMs],
  ])("a server that %s", async (_name, step, status, timeoutMs) => {
    server.plays(step, step)
    const read = client(server.url, { timeoutMs })
    const write = client(server.url, { timeoutMs })
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
    const { http, exchanges } = client(server.url, { timeoutMs: cut ? lateMs : soonMs })
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
