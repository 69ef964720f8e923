import * as lexoffice from "../index"
import { Http } from "../index"
import { articleBody, ID, subscription, voucherBody } from "./bodies"
import { recorded } from "./recorded-bodies"
import { Client, client, failureOf, startServer, TestServer } from "./server"

let server: TestServer
let calls: Client
beforeEach(async () => {
  server = await startServer()
  calls = client(server.url)
})
afterEach(() => server.close())

const documentAnswer = {
  id: ID,
  organizationId: "org",
  version: 1,
  language: "de",
  archived: false,
  voucherStatus: "open",
  voucherNumber: "RE0001",
  voucherDate: "2026-09-01T00:00:00.000+02:00",
  dueDate: "2026-09-15T00:00:00.000+02:00",
  address: { contactId: ID, name: "Jona Weber", countryCode: "DE" },
  lineItems: [
    {
      type: "custom",
      name: "Akkuschrauber",
      quantity: 2,
      unitName: "Stück",
      unitPrice: { currency: "EUR", netAmount: 100, grossAmount: 119, taxRatePercentage: 19 },
      lineItemAmount: 238,
    },
    { type: "text", name: "Hinweis" },
  ],
  totalPrice: { currency: "EUR", totalNetAmount: 200, totalGrossAmount: 238, totalTaxAmount: "38.00" },
  taxAmounts: [{ taxRatePercentage: 19, taxAmount: 38, netAmount: 200 }],
  taxConditions: { taxType: "gross" },
  relatedVouchers: [],
  somethingNew: { lexoffice: "added" },
}

describe("reads", () => {
  it.each([
    ["getInvoice", lexoffice.getInvoice, "invoices"],
    ["getCreditNote", lexoffice.getCreditNote, "credit-notes"],
  ])("%s", async (_name, read, path) => {
    const { relatedVouchers: _left, ...sparse } = documentAnswer
    server.plays({ body: documentAnswer }, { body: { ...sparse, totalPrice: { currency: "EUR" } } })
    const document = await read(calls.http, ID)
    expect(server.received[0]?.url).toBe(`/v1/${path}/${ID}`)
    expect(document).toMatchObject({
      voucherNumber: "RE0001",
      totalPrice: { totalGrossAmount: 238, totalTaxAmount: 38 },
      lineItems: [{ lineItemAmount: 238 }, { unitPrice: null, quantity: null }],
      relatedVouchers: [],
      title: null,
      somethingNew: { lexoffice: "added" },
    })
    const withoutTotals = await failureOf(read(calls.http, ID))
    expect(withoutTotals).toMatchObject({ code: "answer_unknown", kind: "needs_person" })
  })

  it("getContact keeps what it does not know, and leaves absent what is absent", async () => {
    const contact = {
      id: ID,
      organizationId: "org",
      version: 4,
      roles: { customer: { number: 10307 } },
      person: { salutation: null, firstName: "Jona", lastName: "Weber" },
      addresses: { billing: [{ countryCode: "DE", new: 1 }] },
      emailAddresses: { private: ["jona@example.org"], other: null },
      archived: false,
      unknown: [1],
    }
    server.plays({ body: contact })
    expect(await lexoffice.getContact(calls.http, ID)).toEqual(contact)
    expect(server.received[0]?.url).toBe(`/v1/contacts/${ID}`)
  })

  it("getVoucher, also one that is still empty", async () => {
    server.plays({ body: { ...voucherBody, id: ID, version: 1, voucherStatus: "open", files: ["f"] } })
    server.plays({
      body: { id: ID, version: 0, type: "purchaseinvoice", voucherStatus: "blank", totalGrossAmount: null },
    })
    expect(await lexoffice.getVoucher(calls.http, ID)).toMatchObject({
      files: ["f"],
      totalGrossAmount: 242.9,
    })
    expect(await lexoffice.getVoucher(calls.http, ID)).toMatchObject({
      files: [],
      voucherItems: [],
      voucherNumber: null,
    })
    expect(server.received[0]?.url).toBe(`/v1/vouchers/${ID}`)
  })

  it("getArticle", async () => {
    server.plays({
      body: { ...articleBody, id: ID, version: 0, price: { ...articleBody.price, netPrice: "100.00" } },
    })
    expect(await lexoffice.getArticle(calls.http, ID)).toMatchObject({
      title: "Akkuschrauber",
      gtin: null,
      price: { netPrice: 100 },
    })
    expect(server.received[0]?.url).toBe(`/v1/articles/${ID}`)
  })

  it("getProfile", async () => {
    const profile = {
      organizationId: "aa93e8a8",
      companyName: "Testladen GmbH",
      created: {
        userId: "u",
        userName: "Ada Test",
        userEmail: "ada@example.org",
        date: "2026-01-02T03:04:05.000+01:00",
      },
      connectionId: "3dea098b",
      businessFeatures: ["INVOICING"],
      taxType: "gross",
      smallBusiness: false,
    }
    server.plays({ body: profile }, { body: { ...profile, taxType: "margin" } })
    expect(await lexoffice.getProfile(calls.http)).toEqual({ ...profile, distanceSalesPrinciple: null })
    expect(server.received[0]?.url).toBe("/v1/profile")
    expect(await failureOf(lexoffice.getProfile(calls.http))).toMatchObject({
      code: "answer_unknown",
      kind: "needs_person",
    })
  })

  it("getPayment; a 406 means there is none, other failures stay failures", async () => {
    const payment = {
      openAmount: "0.00",
      currency: "EUR",
      paymentStatus: "balanced",
      voucherType: "invoice",
      voucherStatus: "paid",
    }
    server.plays({ body: payment }, recorded.paymentsOfDraft, recorded.unknownIdEmpty)
    expect(await lexoffice.getPayment(calls.http, ID)).toEqual({
      ...payment,
      openAmount: 0,
      paidDate: null,
      paymentItems: [],
    })
    expect(await lexoffice.getPayment(calls.http, ID)).toBeNull()
    expect(await failureOf(lexoffice.getPayment(calls.http, ID))).toMatchObject({ code: "not_found" })
    expect(server.received[0]?.url).toBe(`/v1/payments/${ID}`)
  })

  it("getDunning", async () => {
    const dunning = {
      id: ID,
      voucherDate: "2026-09-20T00:00:00.000+02:00",
      voucherStatus: "draft",
      title: "Mahnung",
      relatedVouchers: [{ id: "invoice", voucherNumber: "RE0001", voucherType: "invoice" }],
    }
    server.plays({ body: dunning }, { body: { ...dunning, title: undefined, relatedVouchers: undefined } })
    expect(await lexoffice.getDunning(calls.http, ID)).toEqual(dunning)
    expect(await lexoffice.getDunning(calls.http, ID)).toMatchObject({ title: null, relatedVouchers: [] })
    expect(server.received[0]?.url).toBe(`/v1/dunnings/${ID}`)
  })

  it.each<[string, (http: Http) => Promise<unknown[]>, object]>([
    [
      "posting-categories",
      lexoffice.listPostingCategories,
      {
        id: "1",
        name: "Warenverkäufe",
        type: "income",
        contactRequired: false,
        splitAllowed: true,
        groupName: "Einnahmen",
      },
    ],
    [
      "countries",
      lexoffice.listCountries,
      {
        countryCode: "ES_CN",
        countryNameDE: "Kanaren",
        countryNameEN: "Canaries",
        taxClassification: "thirdPartyCountry",
      },
    ],
    ["print-layouts", lexoffice.listPrintLayouts, { id: "1", name: "Standard", default: true }],
    [
      "payment-conditions",
      lexoffice.listPaymentConditions,
      {
        id: "1",
        organizationDefault: true,
        paymentTermLabelTemplate: "10 Tage",
        paymentTermDuration: 10,
        paymentDiscountConditions: null,
      },
    ],
  ])("%s", async (path, list, row) => {
    server.plays({ body: [row] })
    expect(await list(calls.http)).toEqual([row])
    expect(server.received[0]?.url).toBe(`/v1/${path}`)
  })

  it("event subscriptions", async () => {
    const made = { ...subscription, subscriptionId: ID, organizationId: "org", createdDate: "d" }
    server.plays({ body: { content: [made] } }, { body: made }, { status: 409, body: { message: "exists" } })
    expect(await lexoffice.listEventSubscriptions(calls.http)).toEqual([made])
    expect(await lexoffice.getEventSubscription(calls.http, ID)).toEqual(made)
    const error = await failureOf(lexoffice.createEventSubscription(calls.http, subscription))
    expect(error).toMatchObject({ code: "already_exists", performed: "no" })
    expect(server.received.map((r) => r.url)).toEqual(
      ["", `/${ID}`, ""].map((end) => `/v1/event-subscriptions${end}`)
    )
  })

  it.each<[string, (http: Http) => Promise<unknown>, string, string]>([
    [
      "invoice, pdf",
      (http) => lexoffice.downloadInvoiceFile(http, ID, "pdf"),
      `/v1/invoices/${ID}/file`,
      "application/pdf",
    ],
    [
      "invoice, xml",
      (http) => lexoffice.downloadInvoiceFile(http, ID, "xml"),
      `/v1/invoices/${ID}/file`,
      "application/xml",
    ],
    [
      "credit note, original",
      (http) => lexoffice.downloadCreditNoteFile(http, ID, "original"),
      `/v1/credit-notes/${ID}/file`,
      "*/*",
    ],
    ["file", (http) => lexoffice.downloadFile(http, ID, "original"), `/v1/files/${ID}`, "*/*"],
  ])("file of %s", async (_name, download, url, accept) => {
    server.plays({ body: "%PDF" }, recorded.fileOfDraft)
    expect(await download(calls.http)).toEqual({
      bytes: Buffer.from("%PDF"),
      contentType: "application/octet-stream",
      fileName: null,
    })
    expect(server.received.map((r) => [r.url, r.headers.accept])).toEqual([[url, accept]])
    expect(await failureOf(download(calls.http))).toMatchObject({ code: "not_ready", kind: "retryable" })
  })

  it.each(["", ".", ".."])("the id %j is no id", (id) => {
    expect(() => lexoffice.getInvoice(calls.http, id)).toThrow(RangeError)
  })

  it("an id cannot name another path", async () => {
    server.plays(recorded.unknownIdEmpty)
    await failureOf(lexoffice.getInvoice(calls.http, "../profile?x#y"))
    expect(server.received[0]?.url).toBe("/v1/invoices/..%2Fprofile%3Fx%23y")
  })
})
