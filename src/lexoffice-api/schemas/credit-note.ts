import { z } from "@medusajs/framework/zod"
import { salesDocumentSchema } from "./sales-document"
import { LineItemBody, SalesDocumentBody } from "./sales-document-body"

/** A credit note as lexoffice answers it. Source: lexware public API documentation, "Credit Notes", read 2026-11. */
export const creditNoteSchema = salesDocumentSchema

/** What the schema above lets through; fields lexoffice adds are kept. */
export type CreditNote = z.infer<typeof creditNoteSchema>

/** A new credit note: positive amounts; no shipping, no payment conditions, no line discounts. */
export type CreditNoteBody = SalesDocumentBody<LineItemBody>
