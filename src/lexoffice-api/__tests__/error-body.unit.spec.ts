import { reasonsFrom } from "../error-body"
import { recorded } from "./recorded-bodies"

const only = (message: string) => [{ field: null, code: null, message }]
const field = (code: string, name: string) => [{ field: name, code, message: null }]

describe("reasonsFrom", () => {
  it.each([
    ["badKey", only("Unauthorized")],
    ["throttled", only("Rate limit exceeded")],
    ["gatewayTimeout", only("Endpoint request timed out")],
    ["serverErrorSilent", []],
    ["serverError", only("Internal server error or rate limit exceeded")],
    ["companyWithoutName", field("missing_entity", "company.name")],
    ["staleContact", field("invalid_value", "version")],
    [
      "filterTooShort",
      [{ field: null, code: "bad_request_error", message: "size must be between 3 and 128" }],
    ],
    ["voucherTotal", field("invalid_total_amount", "totalGrossAmount")],
    ["voucherContact", field("Missing_ContactId", "contactId")],
    [
      "itemWithoutRate",
      [
        {
          field: "lineItems[0].unitPrice.taxRatePercentage",
          code: "NOTNULL",
          message: "darf nicht leer sein",
        },
      ],
    ],
    [
      "noBillingAddress",
      only("Referenced contact needs to have exactly one billing address, but 0 addresses were found."),
    ],
    ["noShipping", only("The shipping conditions must not be null")],
    [
      "articleNumberTaken",
      [{ field: "materialNumber", code: "MATERIAL_NUMBER_ALREADY_EXISTS", message: "taken" }],
    ],
    ["fileOfDraft", only("Document in status 'draft' cannot be downloaded")],
    ["paymentsOfDraft", only("No payment information for this invoice in draft")],
    [
      "uploadWithoutType",
      [
        {
          field: null,
          code: "bad_request_error",
          message: "Required request parameter 'type' is not present",
        },
      ],
    ],
    ["unknownIdEmpty", []],
    ["unknownId", only("Resource not found")],
    ["voucherlistTypes", only("Missing required request parameters")],
    ["pageTooBig", only("parameter 'size' must be equal or lower than 250")],
  ] as const)("recorded: %s", (name, expected) => {
    expect(reasonsFrom(recorded[name].body)).toEqual(expected)
  })

  it.each([
    ["null", null, []],
    ["undefined", undefined, []],
    ["a number", 42, []],
    ["an empty object", {}, []],
    ["an empty issue list falls back to the message", { IssueList: [], message: "no" }, only("no")],
    ["a list that is no list", { IssueList: "x", details: 3, message: "no" }, only("no")],
    ["entries that are no objects", { IssueList: [null, 1, "x"], message: "no" }, only("no")],
    ["an issue of odd types", { IssueList: [{ i18nKey: 4, source: {} }] }, []],
    ["a message that is an object", { message: { de: "x" } }, []],
    ["blank message", { message: "  " }, []],
    [
      "a source with words stays a field",
      { IssueList: [{ i18nKey: "missing_entity", source: "company or person" }] },
      field("missing_entity", "company or person"),
    ],
    ["a bare string", "Invalid or missing upload type.", only("Invalid or missing upload type.")],
    [
      "a list of issues",
      [{ i18nKey: "invalid_value", source: "number" }, "more"],
      [...field("invalid_value", "number"), ...only("more")],
    ],
    ["OAuth", { error: "invalid_grant", error_description: "code used" }, only("code used")],
    ["only an error word", { status: 500, error: "Internal Server Error" }, only("Internal Server Error")],
    [
      "HTML",
      "<html><head><style>p{}</style></head><body><h1>502</h1>\n<p>Bad gateway</p></body></html>",
      only("502 Bad gateway"),
    ],
  ])("%s", (_name, body, expected) => expect(reasonsFrom(body)).toEqual(expected))

  it("cuts long texts and long lists", () => {
    const reasons = reasonsFrom({
      details: Array.from({ length: 300 }, () => ({ message: "x".repeat(9_000) })),
    })
    expect(reasons).toHaveLength(50)
    expect(reasons[0]?.message).toHaveLength(501)
  })
})
