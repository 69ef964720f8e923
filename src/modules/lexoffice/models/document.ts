import { model } from "@medusajs/framework/utils"

/** Our frozen record of one invoice or credit note. Content and entries never change; state does. */
const LexofficeDocument = model
  .define("lexoffice_document", {
    id: model.id({ prefix: "lexdoc" }).primaryKey(),
    kind: model.enum(["invoice", "credit_note"]),
    mode: model.enum(["lexoffice_invoice", "own_invoice"]),
    state: model.enum(["pending", "transmitting", "transmitted", "failed", "dismissed"]).default("pending"),
    order_id: model.text(),
    order_display_id: model.number().nullable(),
    /** Counts the documents of an order from 1 */
    sequence: model.number(),
    /** Whether lexoffice is asked for a draft or a finalized document */
    finalize: model.boolean(),
    /** Everything the document says (DocumentContent) */
    content: model.json(),
    /** What it booked (DocumentBooking) */
    booking: model.json(),
    reference: model.text(),
    currency_code: model.text(),
    /** Not `float`, which is `real` in Postgres and loses cents above 167,772.16 */
    total_cents: model.number(),
    tax_case: model.text(),
    document_date: model.text(),
    due_date: model.text().nullable(),
    customer_id: model.text().nullable(),
    customer_name: model.text(),
    email: model.text().nullable(),
    /** The invoice a credit note corrects */
    corrects_document_id: model.text().nullable(),
    /** Whether lexoffice linked the credit note to its invoice; null until sent */
    related: model.boolean().nullable(),
    contact_id: model.text().nullable(),
    remote_id: model.text().nullable(),
    remote_status: model.text().nullable(),
    number: model.text().nullable(),
    payment_state: model.enum(["open", "partly_paid", "paid", "voided"]).nullable(),
    open_amount_cents: model.number().nullable(),
    /** An old order that a person had booked later: everything current goes first */
    is_backfill: model.boolean().default(false),
    attempt_count: model.number().default(0),
    /** The last try that failed */
    failed_at: model.dateTime().nullable(),
    last_error_code: model.text().nullable(),
    lease_owner: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
    next_attempt_at: model.dateTime().nullable(),
    sent_at: model.dateTime().nullable(),
    transmitted_at: model.dateTime().nullable(),
    dismissed_note: model.text().nullable(),
    /** Taken off the books: it was a draft in lexoffice, and a person deleted it there */
    withdrawn_at: model.dateTime().nullable(),
  })
  .indexes([
    { name: "UQ_lexoffice_document_order_sequence", on: ["order_id", "sequence"], unique: true },
    {
      // in the order of claiming: else Postgres walks over all transmitted ones to find the oldest due
      name: "IDX_lexoffice_document_queue",
      on: ["is_backfill", "created_at", "order_id", "sequence"],
      where: "state in ('pending', 'transmitting')",
    },
    { name: "IDX_lexoffice_document_stopped", on: ["created_at"], where: "state = 'failed'" },
    { name: "IDX_lexoffice_document_created", on: ["created_at"] },
    { name: "IDX_lexoffice_document_number", on: ["number"] },
    { name: "IDX_lexoffice_document_remote", on: ["remote_id"], where: "remote_id is not null" },
    { name: "IDX_lexoffice_document_customer", on: ["customer_id"] },
  ])

export default LexofficeDocument
