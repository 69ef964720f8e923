type Body = { name: string; status: number; body: unknown }

const regular = (status: number, message: string, details?: unknown[]) => ({
  timestamp: "2026-09-01T10:11:12.345+02:00",
  status,
  error: "Not Acceptable",
  path: "/v1/invoices",
  traceId: "90d78d0777be",
  message,
  ...(details ? { details } : {}),
})

const legacy = (i18nKey: string, source: string, type = "validation_failure") => ({
  IssueList: [{ i18nKey, source, type, additionalData: null, args: null }],
})

/** Error bodies as lexoffice sends them; structure and keys observed or documented, values made up. */
export const recorded = {
  badKey: { name: "bad key", status: 401, body: { message: "Unauthorized" } },
  throttled: { name: "throttled", status: 429, body: { message: "Rate limit exceeded" } },
  gatewayTimeout: { name: "gateway timeout", status: 504, body: { message: "Endpoint request timed out" } },
  serverErrorSilent: { name: "server error, null", status: 500, body: { message: null } },
  serverError: {
    name: "server error",
    status: 500,
    body: { message: "Internal server error or rate limit exceeded" },
  },
  companyWithoutName: {
    name: "company without name",
    status: 406,
    body: legacy("missing_entity", "company.name"),
  },
  staleContact: { name: "stale contact version", status: 406, body: legacy("invalid_value", "version") },
  filterTooShort: {
    name: "contact filter too short",
    status: 400,
    body: legacy("bad_request_error", "size must be between 3 and 128", "bad_request_error"),
  },
  voucherTotal: {
    name: "voucher total",
    status: 406,
    body: legacy("invalid_total_amount", "totalGrossAmount"),
  },
  voucherContact: { name: "voucher contact", status: 406, body: legacy("Missing_ContactId", "contactId") },
  itemWithoutRate: {
    name: "line item without rate",
    status: 406,
    body: regular(406, "Validation failed for request. Please see details list for specific causes.", [
      {
        violation: "NOTNULL",
        field: "lineItems[0].unitPrice.taxRatePercentage",
        message: "darf nicht leer sein",
      },
    ]),
  },
  noBillingAddress: {
    name: "contact without billing address",
    status: 406,
    body: regular(
      406,
      "Referenced contact needs to have exactly one billing address, but 0 addresses were found."
    ),
  },
  noShipping: {
    name: "invoice without shipping conditions",
    status: 406,
    body: regular(406, "The shipping conditions must not be null"),
  },
  articleNumberTaken: {
    name: "article number taken",
    status: 406,
    body: regular(406, "Validation failed", [
      { violation: "MATERIAL_NUMBER_ALREADY_EXISTS", field: "materialNumber", message: "taken" },
    ]),
  },
  fileOfDraft: {
    name: "file of a draft",
    status: 409,
    body: regular(409, "Document in status 'draft' cannot be downloaded"),
  },
  paymentsOfDraft: {
    name: "payments of a draft",
    status: 406,
    body: regular(406, "No payment information for this invoice in draft"),
  },
  uploadWithoutType: {
    name: "upload without type, flat issue",
    status: 400,
    body: { i18nKey: "bad_request_error", source: "Required request parameter 'type' is not present" },
  },
  uploadBareString: {
    name: "upload without type, bare string",
    status: 400,
    body: '"Invalid or missing upload type."',
  },
  unknownIdEmpty: { name: "unknown id, empty", status: 404, body: "" },
  unknownId: { name: "unknown id", status: 404, body: regular(404, "Resource not found") },
  voucherlistTypes: {
    name: "voucherlist without types",
    status: 400,
    body: regular(400, "Missing required request parameters"),
  },
  pageTooBig: {
    name: "page too big",
    status: 400,
    body: regular(400, "parameter 'size' must be equal or lower than 250"),
  },
} satisfies Record<string, Body>
