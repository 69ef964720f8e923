import { inspect } from "node:util"
import { z } from "@medusajs/framework/zod"
import { createRedactor } from "../redact"
import { client, failureOf, KEY, startServer, Step, TestServer } from "./server"

const schema = z.object({ id: z.string() })
const encoded = encodeURIComponent(KEY)
const base64 = Buffer.from(KEY).toString("base64")

/** All ways in which the remote side may repeat the key. */
const echoes: [string, string][] = [
  ["as it is", KEY],
  ["as header", `Authorization=Bearer ${KEY}`],
  ["URL-encoded", encoded],
  ["URL-encoded, lower case", encoded.toLowerCase()],
  ["URL-encoded header", `Bearer%20${encoded}`],
  ["URL-encoded twice", encodeURIComponent(encoded)],
  ["base64", base64],
  ["base64 of the header", Buffer.from(`Bearer ${KEY}`).toString("base64")],
  ["in capitals", KEY.toUpperCase()],
]

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.close())

/** Everything a logger could print of a value, with all hidden parts. */
function printed(value: unknown): string {
  const causes: unknown[] = []
  for (let at = value; at instanceof Error; at = at.cause) {
    causes.push(at.message, at.stack, { ...at })
  }
  return [
    inspect(value, { depth: Infinity, showHidden: true, getters: true }),
    JSON.stringify(value),
    JSON.stringify(causes),
  ]
    .join("\n")
    .toLowerCase()
}

function expectNoKey(value: unknown): void {
  const text = printed(value)
  for (const [name, echo] of [...echoes, ["bare", KEY.slice(0, 12)] as const]) {
    expect([
      name,
      text.includes(echo.replace(/^Authorization=Bearer |^Bearer%20/, "").toLowerCase()),
    ]).toEqual([name, false])
  }
}

const statuses = [200, 201, 302, 400, 401, 402, 403, 404, 405, 406, 409, 415, 429, 500, 501, 503, 504]

it.each(statuses)(
  "status %s: neither error nor exchange holds the key, however it is repeated",
  async (status) => {
    const echo = echoes.map(([, form]) => `'${form}'`).join(" ")
    const text = `${echo} not a valid key=value pair (missing equal-sign) in Authorization header: 'Bearer ${KEY}'.`
    const escaped = [...text].map((c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0")).join("")
    const bodies: unknown[] = [
      { message: text },
      {
        [echo]: { details: [echo] },
        details: [{ field: echo, violation: echo, message: text }],
        traceId: echo,
      },
      { IssueList: [{ i18nKey: echo, source: echo, type: text }], requestId: echo },
      JSON.stringify(text),
      `<html>${text}</html>`,
      `{"message":"${escaped}"}`,
    ]
    for (const body of bodies) {
      server.plays({ status, headers: { "x-amzn-requestid": echo, location: `/${encoded}` }, body })
      const { http, exchanges } = client(server.url, { maxThrottleWaits: 0 })
      const call = { query: { q: KEY }, body: { note: `my key is ${echo}` }, schema }
      expectNoKey(await failureOf(http.post("/v1/x", call)))
      expectNoKey(exchanges)
      expect(exchanges).toHaveLength(1)
    }
  }
)

it.each<[string, Step]>([
  ["no answer", () => undefined],
  ["cut", (response) => response.destroy()],
  ["no HTTP", (response) => void response.socket?.end(`Bearer ${KEY}\r\n`)],
  [
    "cut within the body",
    (response) => {
      response.writeHead(406, { "content-length": "1000" })
      response.write(`{"message":"Bearer ${KEY}`, () => response.destroy())
    },
  ],
])("connection: %s", async (_name, step) => {
  server.plays(step)
  const { http, exchanges } = client(server.url, { timeoutMs: 600 })
  expectNoKey(await failureOf(http.get("/v1/x", { query: { q: KEY }, schema })))
  expectNoKey(exchanges)
})

it("nobody listens", async () => {
  const gone = await startServer()
  await gone.close()
  const { http, exchanges } = client(gone.url)
  expectNoKey(await failureOf(http.get("/v1/x", { schema })))
  expectNoKey(exchanges)
  expectNoKey(http)
})

it("a success is recorded without the key, and answered as it came", async () => {
  server.plays({ body: { id: KEY } })
  const { http, exchanges } = client(server.url)
  expect(await http.get("/v1/x", { schema })).toEqual({ id: KEY })
  expectNoKey(exchanges)
  expect(exchanges[0]?.response).toEqual({ id: "[redacted]" })
})

it("an unexpected field does not betray the key", async () => {
  server.plays({ body: { id: "1", [KEY]: true } })
  const { http, exchanges } = client(server.url)
  const error = await failureOf(http.get("/v1/x", { schema: z.strictObject({ id: z.string() }) }))
  expect(error).toMatchObject({ message: expect.stringContaining("[redacted]") })
  expectNoKey(error)
  expectNoKey(exchanges)
})

it("the check of this file finds a key", () => {
  const leaking = new Error("x", {
    cause: Object.assign(new Error("y"), { config: { headers: { a: KEY } } }),
  })
  expect(() => expectNoKey(leaking)).toThrow()
})

describe("createRedactor", () => {
  it.each([
    [["abc"], "xabcx ABC", "x[redacted]x [redacted]"],
    [["a.c"], "abc a.c", "abc [redacted]"],
    [["ab", "abcd"], "abcd", "[redacted]"],
    [[""], "nothing to hide", "nothing to hide"],
    [[], "Bearer of bad news", "Bearer [redacted] bad news"],
  ])("%j hides %j", (secrets, text, expected) => expect(createRedactor(secrets).text(text)).toBe(expected))

  it("leaves other values, and the value itself, alone", () => {
    const value = { n: 1, b: true, nil: null, list: ["abc", { abc: "abc" }] }
    const before = structuredClone(value)
    expect(createRedactor(["abc"]).value(value)).toEqual({
      n: 1,
      b: true,
      nil: null,
      list: ["[redacted]", { "[redacted]": "[redacted]" }],
    })
    expect(value).toEqual(before)
  })
})
