/** What was known about a VAT id when it was last looked at. */
export type VatIdCheckDto = {
  vat_id: string
  country: string | null
  syntax: string
  online: string
  checked_at: string | null
  request_id: string | null
  source: string | null
  name: string | null
  address: string | null
}

export type CustomerDto = {
  customer_id: string
  contact_id: string | null
  contact_url: string | null
  debtor_number: string | null
  /** The contact's master data is not updated any more; invoices still go */
  sync_disabled: boolean
  is_company: boolean
  company_name: string | null
  vat_id: string | null
  vat_id_check: VatIdCheckDto | null
  documents: number
  open: { currency_code: string; amount: number; overdue: number }[]
}
