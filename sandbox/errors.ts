/** What an error body may repeat of the request it answers. */
export type ErrorContext = { path: string; at: string; requestId: string }

/** A request the sandbox turns down. Thrown anywhere below the gateway, rendered there. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly render: (context: ErrorContext) => unknown,
    readonly headers: Record<string, string> = {}
  ) {
    super(`refused with ${status}`)
  }
}

/** Gateway shape: one key. */
export const gatewayError = (status: number, message: string | null, headers: Record<string, string> = {}) =>
  new Refusal(status, () => ({ message }), headers)

export type Issue = { i18nKey: string; source: string; type?: string }

const issueType = (status: number): string =>
  status === 400 ? "bad_request_error" : status >= 500 ? "technical_error" : "validation_failure"

/** Legacy shape of contacts, files and vouchers. */
export const legacyError = (status: number, ...issues: Issue[]) =>
  new Refusal(status, ({ requestId }) => ({
    requestId,
    IssueList: issues.map((issue) => ({
      i18nKey: issue.i18nKey,
      source: issue.source,
      type: issue.type ?? issueType(status),
      additionalData: null,
      args: null,
    })),
  }))

export type Detail = { violation: string; field: string; message: string }

const reasons: Record<number, string> = {
  400: "Bad Request",
  402: "Payment Required",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  409: "Conflict",
  415: "Unsupported Media Type",
  500: "Internal Server Error",
  501: "Not Implemented",
  503: "Service Unavailable",
}

/** Regular shape of all other endpoints; `details` only where single fields are to blame. */
export const regularError = (status: number, message: string, details?: Detail[]) =>
  new Refusal(status, ({ at, path, requestId }) => ({
    timestamp: at,
    status,
    error: reasons[status] ?? "Error",
    path,
    traceId: requestId.replace(/-/g, "").slice(0, 12),
    message,
    ...(details ? { details } : {}),
  }))

export const invalidFields = (details: Detail[]) =>
  regularError(406, "Validation failed for request. Please see details list for specific causes.", details)

/** Undocumented: one issue without its list. */
export const flatIssue = (status: number, i18nKey: string, source: string) =>
  new Refusal(status, () => ({ i18nKey, source }))

/** Undocumented: the whole body is a JSON string. */
export const bareText = (status: number, text: string) => new Refusal(status, () => text)

export const emptyError = (status: number) => new Refusal(status, () => undefined)
