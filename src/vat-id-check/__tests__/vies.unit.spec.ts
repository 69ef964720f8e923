import { createViesChecker, guarded } from "../index"
import { startVies, type Reply, type ViesStandIn } from "./server"

const at = new Date("2026-11-21T09:00:00Z")
const now = () => at
const vatId = "NL123456789B13"

let vies: ViesStandIn
beforeAll(async () => {
  vies = await startVies()
})
afterAll(() => vies.close())
beforeEach(() => {
  vies.received.length = 0
})

const check = (reply: Reply, requester: string | null = null) => {
  vies.replies(reply)
  // only a function says nothing: any other answer is to arrive, however busy the machine
  const timeoutMs = typeof reply === "function" ? 500 : 50_000
  return createViesChecker({ baseUrl: vies.url, requester, timeoutMs, now })(vatId)
}
const told = { requestId: null, name: null, address: null, error: null }
const echo = { countryCode: "NL", vatNumber: "123456789B13", requestDate: "2026-11-21T10:00:00+01:00" }

describe("what VIES is asked", () => {
  it("the number without its prefix", async () => {
    await check({ body: { ...echo, valid: true } })
    expect(vies.received).toEqual([
      { path: "/check-vat-number", body: { countryCode: "NL", vatNumber: "123456789B13" } },
    ])
  })

  it("in the seller's name, so that it answers a consultation number", async () => {
    await check({ body: { ...echo, valid: true } }, "DE 136 695 976")
    expect(vies.received[0]?.body).toEqual({
      countryCode: "NL",
      vatNumber: "123456789B13",
      requesterMemberStateCode: "DE",
      requesterNumber: "136695976",
    })
  })
})

describe("answers", () => {
  it.each<[string, Reply, object]>([
    [
      "valid, with proof and holder",
      {
        body: {
          ...echo,
          valid: true,
          requestIdentifier: "WAPIAAAAX",
          name: "MUSTER BV",
          address: "\nHoofdweg 1\n1234AB PLAATS\n",
        },
      },
      {
        online: "valid",
        ...told,
        requestId: "WAPIAAAAX",
        name: "MUSTER BV",
        address: "Hoofdweg 1, 1234AB PLAATS",
      },
    ],
    [
      "valid, with a holder the state does not name",
      { body: { ...echo, valid: true, requestIdentifier: "", name: "---", address: "---" } },
      { online: "valid", ...told },
    ],
    ["without echo", { body: { valid: true } }, { online: "valid", ...told }],
    ["invalid", { body: { ...echo, valid: false } }, { online: "invalid", ...told }],
  ])("%s", async (_name, reply, expected) => {
    expect(await check(reply)).toEqual({ checkedAt: at.toISOString(), source: "VIES", ...expected })
  })
})

describe("no answer: unavailable, with the reason", () => {
  const refused = (error: string) => ({ actionSucceed: false, errorWrappers: [{ error }] })

  it.each<[string, Reply, string]>([
    ["the state's register is down, status 200", { body: refused("MS_UNAVAILABLE") }, "MS_UNAVAILABLE"],
    ["the same with status 500", { status: 500, body: refused("MS_UNAVAILABLE") }, "MS_UNAVAILABLE"],
    ["too many at once", { body: refused("MS_MAX_CONCURRENT_REQ") }, "MS_MAX_CONCURRENT_REQ"],
    ["the register is too slow", { status: 504, body: refused("TIMEOUT") }, "TIMEOUT"],
    [
      "an own number that VIES does not know",
      { status: 400, body: refused("INVALID_REQUESTER_INFO") },
      "INVALID_REQUESTER_INFO",
    ],
    [
      "a complaint about the input is no verdict",
      { status: 400, body: refused("INVALID_INPUT") },
      "INVALID_INPUT",
    ],
    ["an error beside a verdict", { body: { ...echo, valid: true, ...refused("TIMEOUT") } }, "TIMEOUT"],
    [
      "another number",
      { body: { ...echo, vatNumber: "999999999B99", valid: true } },
      "answer about another number",
    ],
    ["another state", { body: { ...echo, countryCode: "BE", valid: true } }, "answer about another number"],
    ["a web page", { status: 503, body: "<html>down</html>" }, "status 503"],
    ["a verdict that is none by its status", { status: 500, body: { ...echo, valid: false } }, "status 500"],
    ["a web page instead of an answer", { body: "<html>hello</html>" }, "answer not understood"],
    ["no verdict", { body: echo }, "answer not understood"],
    ["valid as a word", { body: { ...echo, valid: "true" } }, "answer not understood"],
    ["nothing", { body: "" }, "answer not understood"],
    [
      "more than anybody would answer",
      { body: { ...echo, valid: true, name: "x".repeat(200_000) } },
      "ERR_BAD_RESPONSE",
    ],
    ["a cut connection", (response) => void response.destroy(), "ECONNRESET"],
    ["silence", () => undefined, "no answer in time"],
    [
      "another place to ask",
      (response) => void response.writeHead(302, { location: "https://example.com/" }).end(),
      "status 302",
    ],
  ])("%s", async (_name, reply, error) => {
    expect(await check(reply)).toEqual({
      online: "unavailable",
      checkedAt: at.toISOString(),
      source: "VIES",
      ...told,
      error,
    })
  })

  it("nobody listens", async () => {
    const gone = await startVies()
    await gone.close()
    const result = await createViesChecker({ baseUrl: gone.url, requester: null, now })(vatId)
    expect(result).toMatchObject({ online: "unavailable", error: "ECONNREFUSED" })
  })
})

describe("a checker of the shop's own", () => {
  const answer = {
    online: "valid",
    checkedAt: "2026-11-21T10:00:00+01:00",
    requestId: "7",
    source: "BZSt",
  } as const

  it("is taken at its word", async () => {
    expect(await guarded(async () => answer)(vatId)).toEqual({ ...told, ...answer })
  })

  it.each<[string, () => Promise<unknown>, string]>([
    ["throws", () => Promise.reject(new Error("no line")), "no line"],
    ["answers nothing", async () => undefined, "answer not understood"],
    ["answers yes", async () => true, "answer not understood"],
    ["says when in its own way", async () => ({ ...answer, checkedAt: "today" }), "answer not understood"],
  ])("that %s is unavailable", async (_name, checker, error) => {
    const result = await guarded(checker as Parameters<typeof guarded>[0], now)(vatId)
    expect(result).toEqual({
      ...told,
      online: "unavailable",
      checkedAt: at.toISOString(),
      source: "vatIdChecker",
      error,
    })
  })
})
