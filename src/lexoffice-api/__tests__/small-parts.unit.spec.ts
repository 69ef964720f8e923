import { LexofficeApiError, RefusalReason } from "../../domain/errors"
import { asContactNotReady, editLink, listsBlockingUpdate, viewLink } from "../index"
import { connectionText, neverSent } from "../connection-error"
import { reasonsFrom } from "../error-body"
import { recorded } from "./recorded-bodies"

const refusal = (status: number, reasons: RefusalReason[]) =>
  new LexofficeApiError({
    kind: "needs_person",
    code: "data_rejected",
    message: "m",
    status,
    reasons,
    performed: "no",
    callLogId: "call_1",
  })
const at = (field: string): RefusalReason[] => [{ field, code: "X", message: null }]
const saying = (message: string): RefusalReason[] => [{ field: null, code: null, message }]

describe("asContactNotReady", () => {
  it.each([
    ["no billing address found", 406, reasonsFrom(recorded.noBillingAddress.body), true],
    ["the contact's field", 406, at("address.contactId"), true],
    ["the voucher's field", 406, reasonsFrom(recorded.voucherContact.body), true],
    ["contact not found", 404, saying("Contact with id 1 not found"), true],
    ["not found, without a word", 404, [], true],
    ["refused, without a word", 406, [], false],
    ["another field", 406, reasonsFrom(recorded.itemWithoutRate.body), false],
    ["a field of the address that is data", 406, at("address.countryCode"), false],
    ["shipping conditions", 406, reasonsFrom(recorded.noShipping.body), false],
    ["another status", 400, at("contactId"), false],
    ["a server error", 500, saying("contact"), false],
  ])("%s", (_name, status, reasons, expected) => {
    const error = asContactNotReady(refusal(status, reasons))
    if (!expected) {
      expect(error).toBeNull()
      return
    }
    expect(error).toMatchObject({
      kind: "retryable",
      code: "contact_not_ready",
      performed: "no",
      status,
      reasons,
      retryAfterMs: 2_000,
      callLogId: "call_1",
    })
  })

  it.each([new Error("x"), null, undefined, "text"])("%s is something else", (error) => {
    expect(asContactNotReady(error)).toBeNull()
  })
})

describe("listsBlockingUpdate", () => {
  const contact = { id: "1", version: 1, roles: { customer: {} } }
  it.each([
    ["nothing", {}, []],
    ["single entries", { addresses: { billing: [{}] }, emailAddresses: { private: ["a"] } }, []],
    [
      "null lists",
      { addresses: null, emailAddresses: { private: null }, company: { name: "x", contactPersons: null } },
      [],
    ],
    [
      "two of everything",
      {
        addresses: { billing: [{}, {}], shipping: [{}, {}] },
        emailAddresses: { business: ["a", "b"], private: ["c"] },
        phoneNumbers: { fax: ["1", "2", "3"] },
        company: { name: "x", contactPersons: [{}, {}] },
      },
      [
        "addresses.billing",
        "addresses.shipping",
        "emailAddresses.business",
        "phoneNumbers.fax",
        "company.contactPersons",
      ],
    ],
  ])("%s", (_name, fields, expected) =>
    expect(listsBlockingUpdate({ ...contact, ...fields })).toEqual(expected)
  )
})

describe("links", () => {
  it.each([
    [viewLink("https://app.lexware.de", "invoice", "1"), "https://app.lexware.de/permalink/invoices/view/1"],
    [
      viewLink("https://app.lexware.de/", "credit_note", "1"),
      "https://app.lexware.de/permalink/credit-notes/view/1",
    ],
    [viewLink("https://a", "quotation", "1"), "https://a/permalink/quotations/view/1"],
    [viewLink("https://a", "order_confirmation", "1"), "https://a/permalink/order-confirmations/view/1"],
    [viewLink("https://a", "delivery_note", "1"), "https://a/permalink/delivery-notes/view/1"],
    [viewLink("https://a", "dunning", "1"), "https://a/permalink/dunnings/view/1"],
    [viewLink("https://a", "down_payment_invoice", "1"), "https://a/permalink/invoices/view/1"],
    [viewLink("https://a", "voucher", "1"), "https://a/permalink/vouchers/view/1"],
    [viewLink("https://a", "contact", "a/b"), "https://a/permalink/contacts/view/a%2Fb"],
    [editLink("https://a", "invoice", "1"), "https://a/permalink/invoices/edit/1"],
    [editLink("https://a", "voucher", "1"), "https://a/permalink/vouchers/edit/1"],
  ])("%s", (link, expected) => expect(link).toBe(expected))
})

describe("neverSent", () => {
  const failed = (code: string, syscall?: string) => Object.assign(new Error("x"), { code, syscall })
  it.each([
    ["refused", failed("ECONNREFUSED", "connect"), true],
    ["no route when connecting", failed("EHOSTUNREACH", "connect"), true],
    ["connecting took too long", failed("ETIMEDOUT", "connect"), true],
    ["no such host", failed("ENOTFOUND", "getaddrinfo"), true],
    ["name service away", failed("EAI_AGAIN", "getaddrinfo"), true],
    ["certificate of another host", failed("ERR_TLS_CERT_ALTNAME_INVALID"), true],
    [
      "all addresses refused",
      new AggregateError([failed("ECONNREFUSED", "connect"), failed("ENETUNREACH", "connect")]),
      true,
    ],
    ["route lost while in use", failed("EHOSTUNREACH", "read"), false],
    ["reset while reading", failed("ECONNRESET", "read"), false],
    ["reset without a system call", failed("ECONNRESET"), false],
    ["broken pipe while writing", failed("EPIPE", "write"), false],
    ["timeout while in use", failed("ETIMEDOUT", "read"), false],
    [
      "one address was in use",
      new AggregateError([failed("ECONNREFUSED", "connect"), failed("ECONNRESET", "read")]),
      false,
    ],
    ["no reasons", new AggregateError([]), false],
    ["an answer that is no HTTP", failed("HPE_INVALID_CONSTANT"), false],
    ["something else", "text", false],
  ])("%s", (_name, error, expected) => expect(neverSent(error)).toBe(expected))

  it.each([
    [
      Object.assign(new Error("connect ECONNREFUSED ::1"), { code: "ECONNREFUSED" }),
      "connect ECONNREFUSED ::1",
    ],
    [Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }), "ECONNRESET socket hang up"],
    [Object.assign(new AggregateError([]), { code: "ECONNREFUSED" }), "ECONNREFUSED"],
    [new Error("aborted"), "aborted"],
    [null, ""],
  ])("in words: %s", (error, expected) => expect(connectionText(error)).toBe(expected))
})
