import type { Clock } from "./clock"

export type Organization = {
  organizationId: string
  connectionId: string
  companyName: string
  userId: string
  userName: string
  userEmail: string
  createdDate: string
  taxType: "net" | "gross" | "vatfree"
  smallBusiness: boolean
  distanceSalesPrinciple?: "ORIGIN" | "DESTINATION"
  businessFeatures: string[]
  /** Settings of the web app that the API does not show. */
  eInvoicing: boolean
  receivesEInvoices: boolean
  paymentTermDays: number
}

export type Limits = {
  /** 0 = no limit */
  requestsPerSecond: number
  burst: number
  listLagMs: number
  contactLagMs: number
  fileLagMs: number
}

/** What the reference leaves open. Each default is the less convenient answer unless a source speaks for the other. */
export type Behaviour = {
  negativeAmounts: "refuse" | "accept"
  totalDiscountAbsolute: "own_unit" | "net" | "gross" | "refuse"
  zeroDiscountSuppressesContactDiscount: boolean
  bothUnitPrices: "refuse" | "ignore_other"
  creditNoteExtraFields: "refuse" | "ignore"
  relatedCreditNoteOnPaidInvoice: "accept" | "refuse"
  relatedCreditNoteAboveOpenAmount: "accept" | "refuse"
  paymentTermDurationRequired: boolean
  vatfreeForTaxedOrganization: "refuse" | "accept"
  smallBusinessImpliesVatfree: boolean
  distanceSalesWithoutPrinciple: "refuse" | "origin"
  taxFreeNeedsAllowTaxFreeInvoices: boolean
  zeroInvoiceStatus: "open" | "paid"
  articleWriteStatus: 200 | 201
  voucherWriteStatus: 200 | 201
  /** Of a voucher that was sent without one */
  newVoucherStatus: "open" | "unchecked"
  voucherStaleVersion: 409 | 406
  uncheckedVoucher: "refuse" | "accept"
  uniqueVoucherNumbers: boolean
  voucherTaxToleranceCents: number
  zeroVoucherItems: "refuse" | "accept"
  paidVoucherChange: "refuse" | "accept"
  voucherlistSort: "documented" | "voucherDate_only"
  voucherlistNumberFilter: boolean
  overdueShownAmongOpen: boolean
  /** Whether an invoice counts as changed when a reminder is written for it */
  dunningTouchesInvoice: boolean
  limitScope: "account" | "key"
  notFoundBody: "regular" | "empty"
  invalidVatIdKey: string
  longPhoneNumbers: "refuse" | "accept"
}

export type SandboxOptions = Partial<Limits> & {
  /** 0 or left out: a free one. */
  port?: number
  host?: string
  /** Everything is kept here, one JSON line per change, and read again at the next start. */
  stateFile?: string
  organization?: Partial<Organization>
  apiKeys?: string[]
  /** PEM; left out: a new RSA key, kept in the state file. */
  webhookPrivateKey?: string
  /** `auto` delivers at once and repeats on its own, `manual` waits for the control call. */
  webhookDelivery?: "auto" | "manual"
  allowInsecureCallbacks?: boolean
  behaviour?: Partial<Behaviour>
  clock?: Clock
  /** How many requests the log keeps. */
  requestLogSize?: number
}

export const defaultLimits: Limits = {
  requestsPerSecond: 2,
  burst: 2,
  listLagMs: 0,
  contactLagMs: 0,
  fileLagMs: 0,
}

export const defaultBehaviour: Behaviour = {
  negativeAmounts: "refuse",
  totalDiscountAbsolute: "own_unit",
  zeroDiscountSuppressesContactDiscount: true,
  bothUnitPrices: "refuse",
  creditNoteExtraFields: "refuse",
  relatedCreditNoteOnPaidInvoice: "accept",
  relatedCreditNoteAboveOpenAmount: "accept",
  paymentTermDurationRequired: true,
  vatfreeForTaxedOrganization: "refuse",
  smallBusinessImpliesVatfree: false,
  distanceSalesWithoutPrinciple: "refuse",
  taxFreeNeedsAllowTaxFreeInvoices: false,
  zeroInvoiceStatus: "open",
  articleWriteStatus: 200,
  voucherWriteStatus: 200,
  newVoucherStatus: "open",
  voucherStaleVersion: 409,
  uncheckedVoucher: "refuse",
  uniqueVoucherNumbers: false,
  voucherTaxToleranceCents: 0,
  zeroVoucherItems: "refuse",
  paidVoucherChange: "refuse",
  voucherlistSort: "documented",
  voucherlistNumberFilter: true,
  overdueShownAmongOpen: true,
  dunningTouchesInvoice: false,
  limitScope: "account",
  notFoundBody: "regular",
  invalidVatIdKey: "vat_registration_id_invalid_number_9_digits",
  longPhoneNumbers: "refuse",
}

export const defaultOrganization: Organization = {
  organizationId: "aa93e8a8-5f0a-4c3e-9d11-000000000001",
  connectionId: "3dea098b-1d4c-4b7e-8a52-000000000003",
  companyName: "Testladen GmbH",
  userId: "1aea5501-3b5e-4f0d-8c44-000000000002",
  userName: "Ada Test",
  userEmail: "ada@testladen.example",
  createdDate: "2026-01-02T03:04:05.000+01:00",
  taxType: "gross",
  smallBusiness: false,
  businessFeatures: ["INVOICING", "INVOICING_PRO", "BOOKKEEPING"],
  eInvoicing: false,
  receivesEInvoices: false,
  paymentTermDays: 14,
}

export const defaultApiKey = "sandbox-0f6d1c7e4b2a4d8c"
