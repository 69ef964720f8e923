export type ConnectionDto = {
  state: "not_connected" | "connected" | "refused" | "contract_missing" | "unreachable"
  source: "admin" | "options" | null
  organization_id: string | null
  company_name: string | null
  tax_type: "net" | "gross" | "vatfree" | null
  small_business: boolean | null
  distance_sales_principle: "ORIGIN" | "DESTINATION" | null
  connected_at: string | null
  /** Day the key should be renewed by (24 months after connecting) */
  renew_by: string | null
  checked_at: string | null
  has_api_key: boolean
  webhooks: WebhooksDto
  api_base_url: string
  app_base_url: string
}

export type WebhooksDto = {
  /** `off`: everything is pulled. Null: never looked at */
  state: "live" | "off" | "failed" | null
  problem: string | null
  /** Why they are not live */
  message: string | null
  callback_url: string | null
  checked_at: string | null
  last_received_at: string | null
  /** Deliveries that were refused: forged, too large, or of another organisation */
  refused: number
}

/** A draft invoice that was made to try the connection; `url` opens it in lexoffice. */
export type TestDraftDto = { draft: { remote_id: string; url: string } }

/** What a tax case can be booked as, and what is suggested for it; the settings `posting_categories` decide. */
export type PostingCategoriesDto = {
  posting_categories: {
    id: string
    name: string
    /** Guests need a contact of their own here */
    contact_required: boolean
    /** May stand next to other categories in one voucher */
    split_allowed: boolean
  }[]
  proposals: {
    tax_case: string
    /** Null: whatever is sold */
    supply: string | null
    /** Null: the account has no category that is known to fit */
    category_id: string | null
    category_name: string | null
  }[]
}

/** The account's print layouts; the setting `print_layout_id` names one. */
export type PrintLayoutsDto = { print_layouts: { id: string; name: string; default: boolean }[] }
