/**
 * The JSON of the store API: what the customer may know about a document of their own order.
 * Amounts are decimal numbers in the document's currency; `document_date` is `yyyy-mm-dd`.
 */
export type StoreDocumentDto = {
  id: string
  kind: "invoice" | "credit_note"
  number: string
  document_date: string
  total: number
  currency_code: string
  tax_lines: { rate: number; net: number; tax: number; gross: number }[]
}
