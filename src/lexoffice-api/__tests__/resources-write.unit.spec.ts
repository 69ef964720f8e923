import * as lexoffice from "../index"
import { Http } from "../index"
import {
  articleBody,
  contactBody,
  creditNoteBody,
  ID,
  invoiceBody,
  subscription,
  voucherBody,
} from "./bodies"
import { Client, client, failureOf, startServer, Step, TestServer } from "./server"

const result: Step = { status: 201, body: { id: ID, resourceUri: "x", createdDate: "y", version: 1 } }

let server: TestServer
let calls: Client
beforeEach(async () => {
  server = await startServer()
  calls = client(server.url)
})
afterEach(() => server.close())

it("createAssignmentHint: a public key finds no such thing", async () => {
  const hint = { voucherId: ID, externalReference: "pi_1" }
  server.plays({ status: 201, body: hint }, { status: 404, body: undefined })
  expect(await lexoffice.createAssignmentHint(calls.http, hint)).toEqual(hint)
  expect(await failureOf(lexoffice.createAssignmentHint(calls.http, hint))).toMatchObject({
    code: "not_found",
    performed: "no",
  })
  expect(server.received[0]).toMatchObject({ method: "POST", url: "/v1/transaction-assignment-hint" })
})

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

  it.each<[string, (http: Http, beforeSend: () => Promise<void>) => Promise<unknown>]>([
    ["createVoucher", (http, beforeSend) => lexoffice.createVoucher(http, voucherBody, { beforeSend })],
    [
      "attachFile",
      (http, beforeSend) => {
        const file = { bytes: Buffer.from("%PDF"), fileName: "RE1.pdf", contentType: "application/pdf" }
        return lexoffice.attachFile(http, ID, file, { beforeSend })
      },
    ],
  ])("%s is not sent when its intent cannot be written", async (_name, call) => {
    server.plays(result)
    await call(calls.http, () => Promise.resolve())
    expect(server.received).toHaveLength(1)
    const error = await failureOf(call(calls.http, () => Promise.reject(new Error("no"))))
    expect(error).toMatchObject({ code: "not_sent", performed: "no" })
    expect(server.received).toHaveLength(1)
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
