import {
  company,
  creditNote,
  invoice,
  issue,
  line,
  openBench,
  person,
  voucher,
  type Bench,
  type Json,
  type Reply,
} from "./support"

let bench: Bench
beforeAll(async () => (bench = await openBench()))
afterAll(() => bench.sandbox.close())

const missing = "00000000-0000-4000-8000-000000000000"
const legacy = (...issues: Json[]): Json => ({ requestId: expect.any(String), IssueList: issues })
const regular = (status: number, path: string, changes: Json): Json => ({
  timestamp: "2026-09-10T12:00:00.000+02:00",
  status,
  error: expect.any(String),
  path,
  traceId: expect.any(String),
  ...changes,
})
const details = (...all: [string, string][]): Json => ({
  message: "Validation failed for request. Please see details list for specific causes.",
  details: all.map(([violation, field]) => ({ violation, field, message: expect.any(String) })),
})
const post = (path: string, body: unknown) => () => bench.call("POST", path, body)
const get = (path: string, headers?: Record<string, string>) => () =>
  bench.call("GET", path, undefined, headers)
const withFault = (status: number, body: Json) => () => {
  bench.sandbox.control.addFault({ times: 1, action: { type: "status", status, body } })
  return bench.call("GET", "/v1/profile")
}
const upload =
  (fields: Record<string, string | [Blob, string]>, path = "/v1/files") =>
  () => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === "string") form.append(name, value)
      else form.append(name, value[0], value[1])
    }
    return bench.call("POST", path, form)
  }
const pdf: [Blob, string] = [new Blob(["%PDF-1.4"]), "beleg.pdf"]

describe("recorded error bodies", () => {
  it.each<[string, () => Promise<Reply>, number, unknown]>([
    [
      "1 unknown key",
      get("/v1/profile", { authorization: "Bearer nobody" }),
      401,
      { message: "Unauthorized" },
    ],
    [
      "1 a scheme that is no key=value",
      get("/v1/profile", { authorization: "Basic x" }),
      403,
      { message: expect.stringContaining("Basic x") },
    ],
    [
      "3 gateway timeout",
      withFault(504, { message: "Endpoint request timed out" }),
      504,
      { message: "Endpoint request timed out" },
    ],
    ["4 server error", withFault(500, { message: null }), 500, { message: null }],
    [
      "5 company without name",
      post("/v1/contacts", company({ company: {} })),
      406,
      legacy(issue("missing_entity", "company.name")),
    ],
    [
      "7 filter too short",
      get("/v1/contacts?name=ab"),
      400,
      legacy(issue("bad_request_error", "size must be between 3 and 128", "bad_request_error")),
    ],
    [
      "8 voucher total wrong",
      post("/v1/vouchers", voucher({ totalGrossAmount: 242.91 })),
      406,
      legacy(issue("invalid_total_amount", "totalGrossAmount")),
    ],
    [
      "9 voucher without contact",
      post("/v1/vouchers", voucher({ useCollectiveContact: false })),
      406,
      legacy(issue("Missing_ContactId", "contactId")),
    ],
    [
      "10 line without tax rate",
      post("/v1/invoices", invoice({ lineItems: [line(1, { grossAmount: 1, taxRatePercentage: null })] })),
      406,
      regular(406, "/v1/invoices", details(["NOTNULL", "lineItems[0].unitPrice.taxRatePercentage"])),
    ],
    [
      "12 no shipping conditions",
      post("/v1/invoices", creditNote()),
      406,
      regular(406, "/v1/invoices", { message: "The shipping conditions must not be null" }),
    ],
    [
      "16 upload without type",
      upload({ file: pdf }),
      400,
      { i18nKey: "bad_request_error", source: expect.stringContaining("'type'") },
    ],
    ["17 unknown contact", get(`/v1/contacts/${missing}`), 404, ""],
    [
      "17 unknown invoice",
      get(`/v1/invoices/${missing}`),
      404,
      regular(404, `/v1/invoices/${missing}`, { message: "Not Found" }),
    ],
    [
      "18 voucherlist without types",
      get("/v1/voucherlist"),
      400,
      regular(400, "/v1/voucherlist", { message: "Missing required request parameters" }),
    ],
    [
      "19 page too big",
      get("/v1/voucherlist?voucherType=any&voucherStatus=any&size=251"),
      400,
      regular(400, "/v1/voucherlist", { message: "parameter 'size' must be equal or lower than 250" }),
    ],
    [
      "19 page too deep",
      get("/v1/voucherlist?voucherType=any&voucherStatus=any&size=250&page=40"),
      400,
      regular(400, "/v1/voucherlist", { message: "Maximum search window size exceeded" }),
    ],
  ])("%s", async (_name, ask, status, body) => {
    const reply = await ask()
    expect([reply.status, typeof body === "string" ? reply.text : reply.body]).toEqual([status, body])
  })

  it("1 no key at all", async () => {
    const answer = await fetch(`${bench.sandbox.url}/v1/profile`)
    expect([answer.status, await answer.json()]).toEqual([401, { message: "Unauthorized" }])
    expect(answer.headers.get("x-amzn-errortype")).toBe("UnauthorizedException")
  })

  it("6 stale contact version is 406, not 409", async () => {
    const id = await bench.create("/v1/contacts", person())
    const { status, body } = await bench.call("PUT", `/v1/contacts/${id}`, person({ version: 0 }))
    expect([status, body]).toEqual([406, legacy(issue("invalid_value", "version"))])
  })

  it("11 recipient without billing address", async () => {
    const contactId = await bench.create("/v1/contacts", person({ addresses: {} }))
    const { status, body } = await bench.call("POST", "/v1/invoices", invoice({ address: { contactId } }))
    const message =
      "Referenced contact needs to have exactly one billing address, but 0 addresses were found."
    expect([status, body]).toEqual([406, regular(406, "/v1/invoices", { message })])
  })

  it("13 article number taken", async () => {
    const article = {
      title: "A",
      type: "PRODUCT",
      articleNumber: "SKU-1",
      unitName: "Stück",
      price: { leadingPrice: "GROSS", grossPrice: 119, taxRate: 19 },
    }
    await bench.create("/v1/articles", article)
    const { status, body } = await bench.call("POST", "/v1/articles", article)
    expect([status, body]).toEqual([
      406,
      regular(406, "/v1/articles", details(["MATERIAL_NUMBER_ALREADY_EXISTS", "materialNumber"])),
    ])
  })

  it.each<[string, (id: string) => string, number, string]>([
    ["14 file of a draft", (id) => `/v1/invoices/${id}/file`, 409, "draft"],
    ["14 document of a draft", (id) => `/v1/invoices/${id}/document`, 406, "draft"],
    [
      "15 payments of a draft",
      (id) => `/v1/payments/${id}`,
      406,
      "No payment information for this invoice in draft",
    ],
  ])("%s", async (_name, path, status, message) => {
    const id = await bench.create("/v1/invoices", invoice())
    const reply = await bench.call("GET", path(id))
    expect([reply.status, reply.body]).toEqual([
      status,
      regular(status, path(id), { message: expect.stringContaining(message) }),
    ])
  })

  it.each<[string, () => Promise<Reply>, number, string]>([
    [
      "16 wrong upload type is a bare string",
      upload({ type: "secret", file: pdf }),
      400,
      '"Invalid or missing upload type."',
    ],
    [
      "a POST without JSON",
      () => bench.call("POST", "/v1/invoices", "{", { "content-type": "text/plain" }),
      415,
      "not supported",
    ],
    ["broken JSON", post("/v1/invoices", "{"), 400, "JSON parse error"],
    ["an upload without file", upload({ type: "voucher" }), 500, "technical_error"],
    ["an Accept that cannot be served", get("/v1/profile", { accept: "text/csv" }), 406, "acceptable"],
    ["a path nobody knows", get("/v1/nothing"), 403, "missing equal-sign"],
    ["no list of invoices", get("/v1/invoices"), 404, "Not Found"],
    ["no delete of invoices", () => bench.call("DELETE", `/v1/invoices/${missing}`), 404, "Not Found"],
    ["no delete of contacts", () => bench.call("DELETE", `/v1/contacts/${missing}`), 404, "Not Found"],
    ["partner endpoints", get("/v1/finance/accounts"), 404, "Not Found"],
  ])("%s", async (_name, ask, status, text) => {
    const reply = await ask()
    expect([reply.status, reply.text]).toEqual([status, expect.stringContaining(text)])
  })
})
