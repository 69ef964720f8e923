import type { SettingsDto } from "../../api/admin/lexoffice/dto"

export const triggers = ["order_placed", "payment_captured", "shipped", "order_completed"] as const
export const invoiceStates = ["finalized", "draft"] as const
export const deliveryModes = ["lexoffice_invoice"] as const
export const documentLanguages = ["by_country", "de", "en"] as const
export const textFields = [
  "invoice_title",
  "invoice_introduction",
  "invoice_remark",
  "credit_note_title",
  "credit_note_introduction",
  "credit_note_remark",
] as const
export const placeholders = [
  "{order_number}",
  "{order_date}",
  "{customer_name}",
  "{payment_method}",
  "{promotion_codes}",
]

export type Trigger = (typeof triggers)[number]
export type DocumentTexts = Record<(typeof textFields)[number], string>

/** Those of the settings that this page shows; the others stay as they are when it saves. */
export type Settings = {
  delivery_mode: (typeof deliveryModes)[number]
  invoice_state: (typeof invoiceStates)[number]
  trigger: Trigger
  trigger_by_payment_provider: Record<string, Trigger>
  start_date: string | null
  assumed_country: string | null
  payment_terms: {
    captured_days: number
    default_days: number
    days_by_payment_provider: Record<string, number>
  }
  texts: Record<"de" | "en", DocumentTexts>
  document_language: (typeof documentLanguages)[number]
}

/** What the settings endpoint answers, with the shape of the settings. */
export type SettingsAnswer = Omit<SettingsDto, "settings"> & { settings: Settings }
