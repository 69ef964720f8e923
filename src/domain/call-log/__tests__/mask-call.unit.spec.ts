import { CallTexts, maskCall } from "../mask-call"
import {
  bank,
  contact,
  invoice,
  kept,
  legacyRefused,
  profile,
  refused,
  secrets,
  voucher,
  voucherlist,
} from "./bodies"

const call = (fields: Partial<CallTexts>): CallTexts => ({
  path: "/v1/invoices",
  error: null,
  request: null,
  response: null,
  ...fields,
})

const found = (value: unknown): string[] =>
  secrets.filter((secret) => JSON.stringify(value).toLowerCase().includes(secret.toLowerCase()))

it.each<[string, Partial<CallTexts>]>([
  ["a contact", { request: contact, response: contact }],
  ["an invoice with an address", { request: invoice, response: invoice }],
  ["a voucher", { request: voucher }],
  ["a list of vouchers", { response: voucherlist }],
  ["the profile", { response: profile }],
  ["bank data", { response: bank }],
  ["an error that quotes what was sent", { request: contact, response: refused }],
  [
    "an error that the log words",
    { request: contact, error: "data_rejected: Erika Mustermann, München 80337" },
  ],
  ["a text that is no JSON", { response: "<p>erika@muster.example, DE136695976</p>" }],
  ["a search by e-mail", { path: "/v1/contacts?email=erika%40muster.example&customer=true" }],
  ["a search by name", { path: "/v1/contacts?name=Erika+Mustermann" }],
  ["deep lists", { response: { a: [[{ b: [{ person: { lastName: "Mustermann" } }] }]] } }],
  ["names in another case", { response: { LastName: "Mustermann", EMAIL: "erika@muster.example" } }],
])("nothing personal is left of %s", (_name, fields) => {
  const given = call(fields)
  const before = JSON.stringify(given)
  expect(found(given)).not.toEqual([])
  expect(found(maskCall(given))).toEqual([])
  expect(JSON.stringify(given)).toBe(before)
})

it.each([
  ["an IBAN with blanks", "DE02 1203 0000 0000 2020 51 is not known", "*** is not known"],
  ["a VAT id with a sign", "ATU12345675 and CHE-123456788", "*** and ***"],
  ["an encoded e-mail address", "erika%40muster.example", "***"],
  ["an order's number", "RE26-00001, DE, 2026-05-10", "RE26-00001, DE, 2026-05-10"],
])("masks %s within a text", (_name, message, expected) => {
  expect(maskCall(call({ response: { message } })).response).toEqual({ message: expected })
})

it("amounts, dates, ids, numbers and codes of a document stay, and its shape", () => {
  expect(maskCall(call({ request: invoice })).request).toEqual({
    ...invoice,
    address: {
      contactId: kept.id,
      ...{ name: "***", supplement: "***", street: "***", zip: "***", city: "***", countryCode: "DE" },
    },
    lineItems: [{ ...invoice.lineItems[0], description: "Gravur: ***" }],
    introduction: "***",
    remark: "***",
  })
})

it("what is missing stays missing in a contact", () => {
  expect(maskCall(call({ request: contact })).request).toEqual({
    id: kept.id,
    version: 3,
    roles: { customer: { number: 10307 } },
    company: {
      ...{ name: "***", taxNumber: "***", vatRegistrationId: "***", allowTaxFreeInvoices: true },
      contactPersons: [
        {
          ...{ salutation: "***", firstName: "***", lastName: "***", primary: true },
          ...{ emailAddress: "***", phoneNumber: "***" },
        },
      ],
    },
    addresses: {
      billing: [{ supplement: "***", street: "***", zip: "***", city: "***", countryCode: "DE" }],
      shipping: [{ supplement: "***", street: "***", zip: "***", city: "***", countryCode: "DE" }],
    },
    emailAddresses: { business: ["***"], office: null },
    phoneNumbers: { mobile: ["***"], fax: [] },
    note: "***",
    archived: false,
  })
})

it.each<[string, Partial<CallTexts>]>([
  ["a voucher without words", { request: { ...voucher, remark: undefined } }],
  ["an error of the older kind", { response: legacyRefused, error: "invalid_value: company.name" }],
  ["names of things", { path: "/v1/posting-categories", response: [{ id: kept.id, name: "Einnahmen" }] }],
  [
    "print layouts",
    { path: "/v1/print-layouts", response: [{ id: kept.id, name: "Standard", default: true }] },
  ],
  ["nothing", {}],
  ["a body that was too long", { request: { truncated: true, bytes: 300_000 } }],
  ["a file", { request: { file: "RE26-00001.pdf", contentType: "application/pdf", bytes: 12_345 } }],
  ["a path with an id", { path: `/v1/invoices/${kept.id}?finalize=true` }],
  ["a search without a person", { path: "/v1/voucherlist?voucherType=invoice&size=250" }],
  ["a word that is a name elsewhere", { request: { lastName: "" }, response: { taxType: "gross" } }],
])("%s stays as it is", (_name, fields) => {
  expect(maskCall(call(fields))).toEqual(call(fields))
})

it("a name does not tear other words apart", () => {
  const given = call({
    request: { lastName: "Gross" },
    response: { taxType: "gross", message: "Grossbetrag" },
  })
  expect(maskCall(given).response).toEqual({ taxType: "gross", message: "Grossbetrag" })
})

it("does not break on absurd nesting", () => {
  let body: unknown = "Mustermann"
  for (let depth = 0; depth < 10_000; depth++) {
    body = { child: body }
  }
  expect(() => maskCall(call({ request: body }))).not.toThrow()
})
