import { classifyFailure, FailureFacts } from "../failure"
import { reasonText } from "../failure-text"
import { reasonsFrom } from "../error-body"
import { recorded } from "./recorded-bodies"

const facts = (change: Partial<FailureFacts>): FailureFacts => ({
  method: "GET",
  path: "/v1/invoices/1",
  status: null,
  problem: null,
  detail: null,
  reasons: [],
  retryAfterMs: null,
  ...change,
})

const verdict = (change: Partial<FailureFacts>) => {
  const { kind, code, performed } = classifyFailure(facts(change))
  return `${code} ${kind} ${performed}`
}

const reasons = (name: keyof typeof recorded) => reasonsFrom(recorded[name].body)
const reason = (code: string, field: string | null = null) => [{ field, code, message: null }]

describe("classifyFailure: status and method", () => {
  const rejected = "data_rejected needs_person no"
  const away = "lexoffice_unreachable retryable"
  it.each([
    // [status, what it means on a read, on a write when that differs]
    [301, `${away} no`, "answer_unknown retryable unknown"],
    [400, rejected],
    [401, "key_refused needs_person no"],
    [402, "contract_missing needs_person no"],
    [403, "permission_missing needs_person no"],
    [404, "not_found needs_person no"],
    [405, "request_refused needs_person no"],
    [406, rejected],
    [408, `${away} no`, `${away} unknown`],
    [410, "not_found needs_person no"],
    [413, rejected],
    [415, "request_refused needs_person no"],
    [418, "request_refused needs_person no"],
    [422, rejected],
    [429, "throttled retryable no"],
    [500, `${away} no`, `${away} unknown`],
    [501, "request_refused needs_person no"],
    [502, `${away} no`, `${away} unknown`],
    [503, `${away} no`, `${away} unknown`],
    [504, `${away} no`, `${away} unknown`],
    [599, `${away} no`, `${away} unknown`],
  ])("%s", (status, read, write = read) => {
    expect(["GET", "POST", "PUT", "DELETE"].map((method) => verdict({ method, status }))).toEqual([
      read,
      write,
      write,
      write,
    ])
  })

  it.each([
    ["GET", "not_ready retryable no"],
    ["POST", rejected],
    ["PUT", "version_conflict retryable no"],
    ["DELETE", rejected],
  ])("409 on %s", (method, expected) => expect(verdict({ method, status: 409 })).toBe(expected))
})

describe("classifyFailure: no usable answer", () => {
  it.each([
    ["GET", null, "never_sent", "lexoffice_unreachable retryable no"],
    ["GET", null, "no_answer", "lexoffice_unreachable retryable no"],
    ["GET", 200, "cut_off", "lexoffice_unreachable retryable no"],
    ["GET", 200, "unreadable", "lexoffice_unreachable retryable no"],
    ["GET", 200, "unexpected", "answer_unknown needs_person no"],
    ["POST", null, "never_sent", "lexoffice_unreachable retryable no"],
    ["POST", null, "no_answer", "lexoffice_unreachable retryable unknown"],
    ["PUT", null, "no_answer", "lexoffice_unreachable retryable unknown"],
    ["DELETE", null, "no_answer", "lexoffice_unreachable retryable unknown"],
    ["POST", 200, "cut_off", "answer_unknown retryable unknown"],
    ["POST", 201, "unreadable", "answer_unknown retryable unknown"],
    ["POST", 201, "unexpected", "answer_unknown retryable unknown"],
    ["POST", 406, "cut_off", "data_rejected needs_person no"],
    ["POST", 503, "cut_off", "lexoffice_unreachable retryable unknown"],
  ] as const)("%s, status %s, %s", (method, status, problem, expected) => {
    expect(verdict({ method, status, problem })).toBe(expected)
  })
})

describe("classifyFailure: recorded bodies", () => {
  it.each([
    ["badKey", "GET", "key_refused needs_person no"],
    ["throttled", "POST", "throttled retryable no"],
    ["gatewayTimeout", "POST", "lexoffice_unreachable retryable unknown"],
    ["gatewayTimeout", "GET", "lexoffice_unreachable retryable no"],
    ["serverErrorSilent", "POST", "lexoffice_unreachable retryable unknown"],
    ["serverError", "GET", "lexoffice_unreachable retryable no"],
    ["companyWithoutName", "POST", "data_rejected needs_person no"],
    ["staleContact", "PUT", "version_conflict retryable no"],
    ["staleContact", "POST", "data_rejected needs_person no"],
    ["filterTooShort", "GET", "data_rejected needs_person no"],
    ["voucherTotal", "POST", "data_rejected needs_person no"],
    ["voucherContact", "POST", "data_rejected needs_person no"],
    ["itemWithoutRate", "POST", "data_rejected needs_person no"],
    ["noBillingAddress", "POST", "data_rejected needs_person no"],
    ["noShipping", "POST", "data_rejected needs_person no"],
    ["articleNumberTaken", "POST", "data_rejected needs_person no"],
    ["fileOfDraft", "GET", "not_ready retryable no"],
    ["paymentsOfDraft", "GET", "data_rejected needs_person no"],
    ["uploadWithoutType", "POST", "data_rejected needs_person no"],
    ["uploadBareString", "POST", "data_rejected needs_person no"],
    ["unknownIdEmpty", "GET", "not_found needs_person no"],
    ["unknownId", "PUT", "not_found needs_person no"],
    ["voucherlistTypes", "GET", "data_rejected needs_person no"],
    ["pageTooBig", "GET", "data_rejected needs_person no"],
  ] as const)("%s on %s", (name, method, expected) => {
    expect(verdict({ method, status: recorded[name].status, reasons: reasons(name) })).toBe(expected)
  })
})

describe("classifyFailure: keys", () => {
  it.each([
    [
      "a subscription that exists",
      { method: "POST", status: 409, path: "/v1/event-subscriptions" },
      "already_exists needs_person no",
    ],
    [
      "an article number that exists, as conflict",
      {
        method: "POST",
        status: 409,
        path: "/v1/articles",
        reasons: reason("MATERIAL_NUMBER_ALREADY_EXISTS", "materialNumber"),
      },
      "already_exists needs_person no",
    ],
    [
      "contacts made at once",
      { method: "POST", status: 406, reasons: reason("account_number_already_exists") },
      "account_number_race retryable no",
    ],
    [
      "the same, in capitals",
      { method: "POST", status: 406, reasons: reason("ACCOUNT_NUMBER_ALREADY_EXISTS") },
      "account_number_race retryable no",
    ],
    [
      "VAT id by source",
      { method: "PUT", status: 406, reasons: reason("invalid_value", "company.vatRegistrationId") },
      "vat_id_rejected needs_person no",
    ],
    [
      "VAT id by key",
      { method: "POST", status: 406, reasons: reason("vat_registration_id_is_not_valid") },
      "vat_id_rejected needs_person no",
    ],
    [
      "a field that only ends alike",
      { method: "POST", status: 406, reasons: reason("invalid_value", "notAvatRegistrationId") },
      "data_rejected needs_person no",
    ],
    [
      "a version left out is our mistake",
      { method: "PUT", status: 406, reasons: reason("NOTNULL", "version") },
      "data_rejected needs_person no",
    ],
    [
      "a version in a malformed request",
      { method: "PUT", status: 400, reasons: reason("invalid_value", "version") },
      "data_rejected needs_person no",
    ],
    [
      "an old contact the API cannot read",
      { status: 500, reasons: reason("contact_has_not_mappable_phone_number") },
      "data_rejected needs_person no",
    ],
    [
      "the same on a write",
      { method: "PUT", status: 500, reasons: reason("contact_vendor_info_not_assigned") },
      "data_rejected needs_person unknown",
    ],
  ] as const)("%s", (_name, change, expected) => {
    expect(verdict({ ...change, reasons: "reasons" in change ? [...change.reasons] : [] })).toBe(expected)
  })

  it("carries reasons, params and waits", () => {
    expect(
      classifyFailure(
        facts({ method: "POST", path: "/v1/contacts", status: 406, reasons: reasons("companyWithoutName") })
      )
    ).toEqual({
      kind: "needs_person",
      code: "data_rejected",
      performed: "no",
      message: "lexoffice answered 406 to POST /v1/contacts: company.name: missing_entity",
      status: 406,
      reasons: [{ field: "company.name", code: "missing_entity", message: null }],
      retryAfterMs: null,
      params: { status: 406, reasons: ["company.name: missing_entity"] },
    })
    expect(
      classifyFailure(
        facts({ method: "POST", status: 406, reasons: reason("account_number_already_exists") })
      ).retryAfterMs
    ).toBe(3_000)
    expect(classifyFailure(facts({ status: 503, retryAfterMs: 7_000 })).retryAfterMs).toBe(7_000)
    expect(classifyFailure(facts({ detail: "ECONNREFUSED" })).message).toBe(
      "no answer to GET /v1/invoices/1: ECONNREFUSED"
    )
  })

  it.each([
    [{ field: "a", code: "B", message: "c" }, "a: B c"],
    [{ field: null, code: null, message: "c" }, "c"],
    [{ field: "a", code: null, message: null }, "a"],
    [{ field: null, code: null, message: null }, ""],
  ])("a reason in a line: %j", (given, expected) => expect(reasonText(given)).toBe(expected))
})
