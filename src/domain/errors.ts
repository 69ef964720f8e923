/**
 * What happens next after an error, decided where the error is made:
 * - `retryable`: the next attempt may succeed by itself
 * - `needs_person`: stops and is shown with a sentence and a next step
 * - `permanent`: closed with its reason, never tried again
 */
export type ErrorKind = "retryable" | "needs_person" | "permanent"

/** Values a sentence is filled with. Lists are shown one below the other, a text in two languages in the reader's. */
export type ErrorParams = Record<string, string | number | null | string[] | { de: string; en: string }>

/** An expected failure: kind, stable code, and what the sentence for the merchant needs. */
export class SyncError extends Error {
  readonly kind: ErrorKind
  readonly code: string
  readonly params: ErrorParams

  constructor(fields: {
    kind: ErrorKind
    code: string
    params?: ErrorParams
    message?: string
    cause?: unknown
  }) {
    super(fields.message ?? fields.code, { cause: fields.cause })
    this.name = "SyncError"
    this.kind = fields.kind
    this.code = fields.code
    this.params = fields.params ?? {}
  }
}

/** One reason lexoffice gave for refusing a request, in one form for all of its error bodies. */
export type RefusalReason = {
  /** lexoffice's path of the field, such as `company.vatRegistrationId`; null when it names none */
  field: string | null
  /** lexoffice's key (`i18nKey` or `violation`); null when only a text came */
  code: string | null
  message: string | null
}

/**
 * Whether the refused or failed call may have changed something in lexoffice.
 * `no`: certainly not performed. `unknown`: it may have been; look it up before sending again.
 */
export type Performed = "no" | "unknown"

/** A call to lexoffice that did not succeed. `message` never holds a key or token. */
export class LexofficeApiError extends SyncError {
  readonly status: number | null
  readonly reasons: RefusalReason[]
  readonly performed: Performed
  /** Milliseconds lexoffice asked to wait; null when it did not say */
  readonly retryAfterMs: number | null
  readonly callLogId: string | null

  constructor(fields: {
    kind: ErrorKind
    code: string
    message: string
    status: number | null
    reasons?: RefusalReason[]
    performed: Performed
    retryAfterMs?: number | null
    callLogId?: string | null
    params?: ErrorParams
    cause?: unknown
  }) {
    super(fields)
    this.name = "LexofficeApiError"
    this.status = fields.status
    this.reasons = fields.reasons ?? []
    this.performed = fields.performed
    this.retryAfterMs = fields.retryAfterMs ?? null
    this.callLogId = fields.callLogId ?? null
  }
}
