import { createVerify } from "node:crypto"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { verdictOn } from "../webhooks"
import { invoice, openBench, person, type Bench } from "./support"

type Got = { method: string; signature: string; body: string }

let bench: Bench
let server: Server
let got: Got[]
let answers: number[]
let callbackUrl: string

beforeEach(async () => {
  got = []
  answers = []
  server = createServer((request, reply) => {
    let body = ""
    request.on("data", (chunk: Buffer) => (body += chunk.toString()))
    request.on("end", () => {
      got.push({ method: request.method ?? "", signature: String(request.headers["x-lxo-signature"]), body })
      reply.writeHead(request.method === "HEAD" ? 200 : (answers.shift() ?? 204)).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  callbackUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
  bench = await openBench({ allowInsecureCallbacks: true })
})
afterEach(async () => {
  await bench.sandbox.close()
  await new Promise((resolve) => server.close(resolve))
})

const subscribe = (eventType: string, url = callbackUrl) =>
  bench.call("POST", "/v1/event-subscriptions", { eventType, callbackUrl: url })
const posts = () => got.filter(({ method }) => method === "POST")

it("asks with HEAD, delivers ids only, signed over the raw body", async () => {
  const { status, body: created } = await subscribe("invoice.created")
  const id = await bench.create("/v1/invoices", invoice())
  await bench.sandbox.control.deliverWebhooks()
  expect([status, got.map(({ method }) => method)]).toEqual([201, ["HEAD", "POST"]])
  const { body, signature } = posts()[0] ?? { body: "", signature: "" }
  expect(JSON.parse(body)).toEqual({
    organizationId: "aa93e8a8-5f0a-4c3e-9d11-000000000001",
    eventType: "invoice.created",
    resourceId: id,
    eventDate: "2026-09-10T12:00:00.000+02:00",
  })
  const { publicKey } = bench.sandbox.control.webhooks()
  const verify = (text: string) =>
    createVerify("RSA-SHA512").update(text).verify(publicKey, signature, "base64")
  expect([verify(body), verify(`${body} `)]).toEqual([true, false])
  const path = `/v1/event-subscriptions/${String(created.id)}`
  expect((await bench.call("GET", path)).body).toMatchObject({
    subscriptionId: created.id,
    eventType: "invoice.created",
  })
  expect((await bench.call("DELETE", path)).status).toBe(204)
  expect((await bench.call("GET", "/v1/event-subscriptions")).body).toEqual({ content: [] })
})

it.each<[string, () => Promise<{ status: number }>, number]>([
  ["twice the same", async () => (await subscribe("invoice.created"), subscribe("invoice.created")), 409],
  ["unknown event", () => subscribe("invoice.exploded"), 406],
  ["nobody there", () => subscribe("invoice.created", "http://127.0.0.1:1/hook"), 406],
  ["no URL", () => subscribe("invoice.created", "hook"), 406],
])("%s", async (_name, ask, status) => expect((await ask()).status).toBe(status))

it("plain http and this machine are refused by default", async () => {
  const strict = await openBench()
  const reply = await strict.call("POST", "/v1/event-subscriptions", {
    eventType: "invoice.created",
    callbackUrl,
  })
  expect([reply.status, got]).toEqual([406, []])
  await strict.sandbox.close()
})

it("repeats after 10, then 20 seconds until it is taken", async () => {
  answers = [500, 401, 200]
  await subscribe("contact.created")
  await bench.create("/v1/contacts", person())
  const { control } = bench.sandbox
  const sent: number[] = []
  for (const wait of [0, 9_999, 1, 19_999, 1, 99_999_999]) {
    bench.clock.advance(wait)
    await control.deliverWebhooks()
    sent.push(posts().length)
  }
  expect(sent).toEqual([1, 1, 2, 2, 3, 3])
  expect(new Set(posts().map(({ body }) => body)).size).toBe(1)
  expect(control.webhooks().deliveries).toMatchObject([{ state: "delivered", attempts: 3 }])
})

it("410 removes the subscription, 400 loses the event", async () => {
  answers = [400, 410]
  await subscribe("contact.created")
  const left: number[] = []
  for (let contact = 0; contact < 2; contact++) {
    await bench.create("/v1/contacts", person())
    await bench.sandbox.control.deliverWebhooks()
    left.push(bench.sandbox.control.webhooks().subscriptions.length)
  }
  expect(left).toEqual([1, 0])
})

it.each([
  [200, "delivered"],
  [203, "lost"],
  [404, "retry_then_unsubscribe"],
  [410, "unsubscribe"],
  [429, "retry"],
  [503, "retry"],
  ["unresolvable", "retry_then_unsubscribe"],
  ["unreachable", "retry"],
] as const)("%s -> %s", (answer, verdict) => expect(verdictOn(answer)).toBe(verdict))

it("revoking a key announces it and takes its subscriptions along", async () => {
  await subscribe("token.revoked")
  bench.sandbox.control.revokeKey()
  await bench.sandbox.control.deliverWebhooks()
  expect(posts().map(({ body }) => JSON.parse(body) as unknown)).toMatchObject([
    { eventType: "token.revoked", resourceId: "3dea098b-1d4c-4b7e-8a52-000000000003" },
  ])
  expect(bench.sandbox.control.webhooks().subscriptions).toEqual([])
})
