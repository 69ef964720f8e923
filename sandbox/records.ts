/** What the sandbox keeps. Amounts are integer cents, instants are milliseconds. */

export type Address = {
  supplement?: string
  street?: string
  zip?: string
  city?: string
  countryCode: string
}

export type ContactPerson = {
  salutation?: string
  firstName?: string
  lastName: string
  primary: boolean
  emailAddress?: string
  phoneNumber?: string
}

export type Company = {
  name: string
  taxNumber?: string
  vatRegistrationId?: string
  allowTaxFreeInvoices: boolean
  contactPersons: ContactPerson[]
}

export type Person = { salutation?: string; firstName?: string; lastName: string }

export type XRechnung = { buyerReference: string; vendorNumberAtCustomer: string }

export type Contact = {
  id: string
  version: number
  createdAt: number
  updatedAt: number
  archived: boolean
  customerNumber?: number
  vendorNumber?: number
  company?: Company
  person?: Person
  billing: Address[]
  shipping: Address[]
  xRechnung?: XRechnung
  emailAddresses: Record<string, string[]>
  phoneNumbers: Record<string, string[]>
  note?: string
  /** Set in the web app only; applied to documents that name no discount of their own. */
  discountPercent?: number
}

export type DocumentKind = "invoice" | "creditnote" | "orderconfirmation" | "deliverynote"
export type DocumentStatus = "draft" | "open" | "paid" | "paidoff" | "voided"
export type EInvoiceProfile = "NONE" | "EN16931" | "XRechnung"

export type LineItem = {
  type: "custom" | "material" | "service" | "text"
  id?: string
  name: string
  description?: string
  quantity?: number
  unitName?: string
  unitPrice?: { netAmount: number; grossAmount: number; ratePercent: number }
  discountPercent?: number
  amountCents?: number
}

export type RateColumn = { ratePercent: number; netCents: number; taxCents: number; grossCents: number }

export type PaymentConditions = {
  label: string
  durationDays: number
  discount?: { discountPercentage: number; discountRange: number }
}

export type PaymentItemType =
  | "partPaymentFinancialTransaction"
  | "partPaymentCreditNote"
  | "partPaymentCashBox"
  | "manualPayment"
  | "cashDiscount"
  | "dunningCosts"
  | "currencyConversion"
  | "irrecoverableReceivable"

export type PaymentItem = {
  type: PaymentItemType
  postedAt: number
  amountCents: number
  /** The credit note behind a `partPaymentCreditNote`. */
  creditNoteId?: string
}

export type SalesDocument = {
  id: string
  kind: DocumentKind
  version: number
  createdAt: number
  updatedAt: number
  finalizedAt?: number
  status: DocumentStatus
  number: string
  archived: boolean
  language: "de" | "en"
  voucherAt: number
  dueDay?: string
  address: Partial<Address> & { contactId?: string; name: string; contactPerson?: string }
  lineItems: LineItem[]
  columns: RateColumn[]
  netCents: number
  taxCents: number
  grossCents: number
  totalDiscountAbsolute?: number
  totalDiscountPercentage?: number
  taxType: string
  taxSubType?: string
  taxTypeNote?: string
  paymentConditions?: PaymentConditions
  shipping?: { type: string; at?: number; endAt?: number }
  precedingId?: string
  relatedIds: string[]
  title?: string
  introduction?: string
  remark?: string
  deliveryTerms?: string
  printLayoutId?: string
  buyerReference?: string
  profile: EInvoiceProfile
  closingInvoice: boolean
  payments: PaymentItem[]
}

export type VoucherType = "salesinvoice" | "salescreditnote" | "purchaseinvoice" | "purchasecreditnote"
export type VoucherStatus =
  "blank" | "open" | "paid" | "paidoff" | "voided" | "transferred" | "sepadebit" | "unchecked"

export type VoucherItem = { amountCents: number; taxCents: number; ratePercent: number; categoryId: string }

export type Voucher = {
  id: string
  version: number
  createdAt: number
  updatedAt: number
  type: VoucherType
  status: VoucherStatus
  number?: string
  voucherDay?: string
  shippingDay?: string
  dueDay?: string
  grossCents: number
  taxCents: number
  taxType: "net" | "gross"
  useCollectiveContact: boolean
  contactId?: string
  contactName: string
  remark?: string
  items: VoucherItem[]
  files: string[]
  payments: PaymentItem[]
  archived: boolean
}

/** A reminder for an invoice. */
export type Dunning = {
  id: string
  version: number
  createdAt: number
  updatedAt: number
  voucherAt: number
  invoiceId: string
  title: string
}

/** By the document's id. */
export type AssignmentHint = { id: string; externalReference?: string; endToEndId?: string }

export type StoredFile = {
  id: string
  name: string
  contentType: string
  base64: string
  sha256: string
  voucherId?: string
}

export type Article = {
  id: string
  version: number
  createdAt: number
  updatedAt: number
  archived: boolean
  title: string
  description?: string
  type: "PRODUCT" | "SERVICE"
  articleNumber?: string
  gtin?: string
  note?: string
  unitName: string
  leadingPrice: "NET" | "GROSS"
  netPrice: number
  grossPrice: number
  taxRate: number
}

export type Subscription = {
  id: string
  createdAt: number
  eventType: string
  callbackUrl: string
  key: string
}

export type Delivery = {
  id: string
  subscriptionId: string
  callbackUrl: string
  body: string
  attempts: number
  nextAt: number
  state: "pending" | "delivered" | "lost"
  lastStatus?: number | string
}
