import * as lexoffice from "../index"
import { Http } from "../index"
import { recorded } from "./recorded-bodies"
import { Client, client, failureOf, startServer, Step, TestServer } from "./server"

const ID = "0b4f1d52-3a0e-4f0c-9a53-1f1b0c7f9a10"
const result: Step = { status: 201, body: { id: ID, resourceUri: "x", createdDate: "y", version: 1 } }

const contactBody: lexoffice.ContactBody = {
  roles: { customer: {} },
  company: { name: "Nordlicht Werkzeug GmbH" },
  addresses: { billing: [{ street: "Hafenstr. 7", zip: "20457", city: "Hamburg", countryCode: "DE" }] },
}
const invoiceBody: lexoffice.InvoiceBody = {
  voucherDate: lexoffice.toDocumentDate("2026-09-01"),
  address: { contactId: ID },
  lineItems: [
    {
      type: "custom",
      name: "Akkuschrauber",
      quantity: 2,
      unitName: "Stück",
      unitPrice: { currency: "EUR", grossAmount: 119, taxRatePercentage: 19 },
    },
    { type: "text", name: "Hinweis" },
  ],
  totalPrice: { currency: "EUR" },
  taxConditions: { taxType: "gross" },
  shippingConditions: { shippingType: "none" },
}
const creditNoteBody: lexoffice.CreditNoteBody = {
  voucherDate: lexoffice.toDocumentDate("2026-09-01"),
  address: { name: "Gast", countryCode: "AT" },
  lineItems: [],
  totalPrice: { currency: "EUR" },
  taxConditions: { taxType: "gross" },
}
const voucherBody: lexoffice.VoucherBody = {
  type: "salesinvoice",
  voucherNumber: "SHOP-1042",
  voucherDate: "2026-09-01",
  totalGrossAmount: 242.9,
  totalTaxAmount: 38.78,
  taxType: "gross",
  useCollectiveContact: true,
  voucherItems: [{ amount: 242.9, taxAmount: 38.78, taxRatePercent: 19, categoryId: ID }],
}
const articleBody: lexoffice.ArticleBody = {
  title: "Akkuschrauber",
  type: "PRODUCT",
  unitName: "Stück",
  price: { leadingPrice: "GROSS", grossPrice: 119, taxRate: 19 },
}
const subscription = { eventType: "invoice.changed", callbackUrl: "https://shop.example/hook" } as const

let server: TestServer
let calls: Client
beforeEach(async () => {
  server = await startServer()
  calls = client(server.url)
})
afterEach(() => server.close())

describe("writes", () => {
  it.each<[string, (http: Http) => Promise<unknown>, string, unknown]>([
    [
      "createContact",
      (http) => lexoffice.createContact(http, contactBody),
      "POST /v1/contacts",
      { ...contactBody, version: 0 },
    ],
    [
      "updateContact",
      (http) => lexoffice.updateContact(http, ID, { ...contactBody, version: 3 }),
      `PUT /v1/contacts/${ID}`,
      { ...contactBody, version: 3 },
    ],
    [
      "createInvoice, draft",
      (http) => lexoffice.createInvoice(http, invoiceBody, { finalize: false }),
      "POST /v1/invoices",
      invoiceBody,
    ],
    [
      "createInvoice, finalised",
      (http) => lexoffice.createInvoice(http, invoiceBody, { finalize: true }),
      "POST /v1/invoices?finalize=true",
      invoiceBody,
    ],
    [
      "createCreditNote, related",
      (http) =>
        lexoffice.createCreditNote(http, creditNoteBody, { finalize: true, precedingSalesVoucherId: ID }),
      `POST /v1/credit-notes?finalize=true&precedingSalesVoucherId=${ID}`,
      creditNoteBody,
    ],
    ["createVoucher", (http) => lexoffice.createVoucher(http, voucherBody), "POST /v1/vouchers", voucherBody],
    [
      "updateVoucher",
      (http) => lexoffice.updateVoucher(http, ID, { ...voucherBody, version: 1, files: ["f"] }),
      `PUT /v1/vouchers/${ID}`,
      { ...voucherBody, version: 1, files: ["f"] },
    ],
    ["createArticle", (http) => lexoffice.createArticle(http, articleBody), "POST /v1/articles", articleBody],
    [
      "updateArticle",
      (http) => lexoffice.updateArticle(http, ID, { ...articleBody, version: 0 }),
      `PUT /v1/articles/${ID}`,
      { ...articleBody, version: 0 },
    ],
    [
      "createEventSubscription",
      (http) => lexoffice.createEventSubscription(http, subscription),
      "POST /v1/event-subscriptions",
      subscription,
    ],
  ])("%s", async (_name, call, line, body) => {
    server.plays(result)
    expect(await call(calls.http)).toMatchObject({ id: ID, version: 1 })
    expect(server.received.map((r) => `${r.method} ${r.url}`)).toEqual([line])
    expect(JSON.parse(String(server.received[0]?.body))).toEqual(body)
  })

  it("an action result needs an id and nothing else", async () => {
    server.plays({ body: { id: ID } }, { body: { id: ID, version: "one" } }, { body: { version: 1 } })
    expect(await lexoffice.createVoucher(calls.http, voucherBody)).toMatchObject({ id: ID, version: null })
    expect(await lexoffice.createVoucher(calls.http, voucherBody)).toMatchObject({ id: ID, version: null })
    const error = await failureOf(lexoffice.createVoucher(calls.http, voucherBody))
    expect(error).toMatchObject({ code: "answer_unknown", performed: "unknown" })
  })

  it("attachFile", async () => {
    server.plays({ status: 202, body: { id: "file" } })
    const file = { bytes: Buffer.from("%PDF"), fileName: "RE1.pdf", contentType: "application/pdf" }
    expect(await lexoffice.attachFile(calls.http, ID, file)).toMatchObject({ id: "file" })
    expect(server.received[0]?.url).toBe(`/v1/vouchers/${ID}/files`)
    expect(String(server.received[0]?.body).match(/ name="[^"]*"/g)).toEqual([' name="file"'])
  })

  it.each<[string, (http: Http) => Promise<void>, string]>([
    ["deleteArticle", (http) => lexoffice.deleteArticle(http, ID), `DELETE /v1/articles/${ID}`],
    [
      "deleteEventSubscription",
      (http) => lexoffice.deleteEventSubscription(http, ID),
      `DELETE /v1/event-subscriptions/${ID}`,
    ],
  ])("%s", async (_name, call, line) => {
    server.plays({ status: 204 })
    await call(calls.http)
    expect(server.received.map((r) => `${r.method} ${r.url}`)).toEqual([line])
  })
})

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
