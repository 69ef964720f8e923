import { listArticles, listContacts, listVouchers } from "../index"
import { recorded } from "./recorded-bodies"
import { all, Client, client, failureOf, startServer, Step, TestServer } from "./server"

const contact = (id: number) => ({ id: `c${id}`, version: 1, roles: { customer: { number: id } } })
const row = (id: number) => ({
  id: `v${id}`,
  voucherType: "invoice",
  voucherStatus: "open",
  openAmount: "1.50",
})

const page = (number: number, content: object[], rest: object = {}): Step => ({
  body: {
    content,
    number,
    size: 250,
    first: number === 0,
    last: true,
    totalPages: 1,
    totalElements: content.length,
    sort: [],
    ...rest,
  },
})
const more = { last: false, totalPages: 9, totalElements: 2_000 }

let server: TestServer
let calls: Client
beforeEach(async () => {
  server = await startServer()
  calls = client(server.url)
})
afterEach(() => server.close())

const urls = () => server.received.map((request) => request.url)

describe("paging", () => {
  it("asks for each page once and stops at the last", async () => {
    server.plays(page(0, [contact(1), contact(2)], more), page(1, [contact(3)], more), page(2, [contact(4)]))
    expect((await all(listContacts(calls.http))).map((c) => c.id)).toEqual(["c1", "c2", "c3", "c4"])
    expect(urls()).toEqual([0, 1, 2].map((n) => `/v1/contacts?page=${n}&size=250`))
  })

  it("asks for a page only when its first row is wanted", async () => {
    server.plays(page(0, [contact(1), contact(2)], more))
    for await (const found of listContacts(calls.http)) {
      if (found.id === "c2") {
        break
      }
    }
    expect(urls()).toHaveLength(1)
  })

  it("asks nothing before the first row is wanted", async () => {
    listContacts(calls.http)
    expect(calls.log).toEqual([])
  })

  it.each([
    ["an empty list", [page(0, [])], 0],
    ["an empty page that says there is more", [page(0, [contact(1)], more), page(1, [], more)], 1],
  ])("stops at %s", async (_name, steps, rows) => {
    server.plays(...steps)
    expect(await all(listContacts(calls.http))).toHaveLength(rows)
    expect(urls()).toHaveLength(steps.length)
  })

  it("does not take one page for another", async () => {
    server.plays(page(0, [contact(1)], more), page(0, [contact(1)], more))
    const error = await failureOf(all(listContacts(calls.http)))
    expect(error).toMatchObject({ code: "answer_unknown", kind: "needs_person" })
  })

  it.each([
    ["a row without id", page(0, [{ version: 1, roles: {} }])],
    ["no page at all", { body: [contact(1)] }],
  ])("does not pass over %s", async (_name, step) => {
    server.plays(step)
    expect(await failureOf(all(listContacts(calls.http)))).toMatchObject({ code: "answer_unknown" })
  })

  it("says so when lexoffice cannot list more, after the rows it has", async () => {
    const full = { last: false, totalElements: 10_000 }
    server.plays(...Array.from({ length: 39 }, (_, n) => page(n, [contact(n)], full)))
    server.plays(page(39, [contact(39)], { last: true, totalElements: 10_000 }))
    const seen: string[] = []
    const reading = (async () => {
      for await (const found of listContacts(calls.http)) {
        seen.push(found.id)
      }
    })()
    expect(await failureOf(reading)).toMatchObject({ code: "list_too_long", kind: "needs_person" })
    expect(seen).toHaveLength(40)
    expect(urls().at(-1)).toBe("/v1/contacts?page=39&size=250")
  })

  it("a list that ends just below the window is whole", async () => {
    const full = { last: false, totalElements: 9_999 }
    server.plays(...Array.from({ length: 39 }, (_, n) => page(n, [contact(n)], full)))
    server.plays(page(39, [contact(39)], { totalElements: 9_999 }))
    expect(await all(listContacts(calls.http))).toHaveLength(40)
  })
})

describe("contact filters, as they arrive", () => {
  it.each([
    [{ name: "Kurz & Gut" }, "name=Kurz%20%26amp%3B%20Gut"],
    [{ name: "<b>" }, "name=%26lt%3Bb%26gt%3B"],
    [{ name: "Bärbel" }, "name=B%C3%A4rbel"],
    [{ name: "100% Wolle" }, "name=100%5C%25%20Wolle"],
    [{ name: "a\\b" }, "name=a%5C%5Cb"],
    [{ name: "a+b, c" }, "name=a%2Bb,%20c"],
    [{ email: "jo_weber@example.org" }, "email=jo%5C_weber%40example.org"],
    [{ number: 10307, customer: true, vendor: false }, "number=10307&customer=true&vendor=false"],
    [{ email: "a@b.c", name: "abc" }, "email=a%40b.c&name=abc"],
  ])("%j", async (filter, query) => {
    server.plays(page(0, []))
    await all(listContacts(calls.http, filter))
    expect(urls()).toEqual([`/v1/contacts?${query}&page=0&size=250`])
  })
})

describe("article filters: no HTML, no wildcards", () => {
  it("%", async () => {
    server.plays(page(0, []))
    await all(
      listArticles(calls.http, { articleNumber: "A_1 & 50%", gtin: "4006381333931", type: "SERVICE" })
    )
    expect(urls()).toEqual([
      "/v1/articles?articleNumber=A_1%20%26%2050%25&gtin=4006381333931&type=SERVICE&page=0&size=250",
    ])
  })
})

describe("voucherlist", () => {
  const any = { types: "any", statuses: "any" } as const

  it("sends every filter", async () => {
    server.plays(page(0, [row(1)]))
    const rows = await all(
      listVouchers(
        calls.http,
        {
          types: ["invoice", "creditnote"],
          statuses: ["open", "paid"],
          archived: false,
          contactId: "c1",
          voucherDateFrom: "2026-01-01",
          voucherDateTo: "2026-01-31",
          createdDateFrom: "2026-02-01",
          createdDateTo: "2026-02-28",
          updatedDateFrom: "2026-03-01",
          updatedDateTo: "2026-03-31",
          voucherNumber: "SHOP_1 & 2",
        },
        "updatedDate,ASC"
      )
    )
    expect(urls()).toEqual([
      "/v1/voucherlist?voucherType=invoice,creditnote&voucherStatus=open,paid&archived=false&contactId=c1" +
        "&voucherDateFrom=2026-01-01&voucherDateTo=2026-01-31&createdDateFrom=2026-02-01&createdDateTo=2026-02-28" +
        "&updatedDateFrom=2026-03-01&updatedDateTo=2026-03-31&voucherNumber=SHOP_1%20%26amp%3B%202" +
        "&sort=updatedDate,ASC&page=0&size=250",
    ])
    expect(rows).toMatchObject([{ id: "v1", openAmount: 1.5, contactId: null, totalAmount: null }])
  })

  it.each([
    ["updatedDate,ASC", "voucherDate,ASC"],
    ["createdDate,DESC", "voucherDate,DESC"],
  ] as const)("falls back from %s to %s", async (sort, fallback) => {
    server.plays(
      { status: 400, body: { message: "parameter 'sort' is invalid" } },
      page(0, [row(1)], more),
      page(1, [row(2)])
    )
    expect(await all(listVouchers(calls.http, any, sort))).toHaveLength(2)
    expect(urls().map((url) => url.split("&sort=")[1])).toEqual([
      `${sort}&page=0&size=250`,
      `${fallback}&page=0&size=250`,
      `${fallback}&page=1&size=250`,
    ])
  })

  it.each([
    ["a second refusal", "updatedDate,ASC", [recorded.voucherlistTypes, recorded.voucherlistTypes], 2],
    ["the default order", undefined, [recorded.voucherlistTypes], 1],
    ["another failure", "updatedDate,ASC", [recorded.badKey], 1],
    ["a refusal after some rows", "updatedDate,ASC", [page(0, [row(1)], more), recorded.pageTooBig], 2],
  ] as const)("does not fall back on %s", async (_name, sort, steps, requests) => {
    server.plays(...steps)
    await failureOf(all(listVouchers(calls.http, any, sort)))
    expect(urls()).toHaveLength(requests)
  })
})
