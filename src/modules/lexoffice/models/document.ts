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
    /** The earlier company whose lexoffice holds it; null: the one that is connected now (or was last) */
    organization_id: model.text().nullable(),
    remote_status: model.text().nullable(),
    /** Its total there, as last told: a person may have given it another one. Null: never told, so ours */
    remote_total_cents: model.number().nullable(),
    number: model.text().nullable(),
    payment_state: model.enum(["open", "partly_paid", "paid", "voided"]).nullable(),
    open_amount_cents: model.number().nullable(),
    /** Day in Europe/Berlin */
    paid_on: model.text().nullable(),
    /** How it was paid (PaymentItem[]); null until lexoffice was asked */
    payment_items: model.json().nullable(),
    /** Reminders that lexoffice has for it (Dunning[]); null: none was ever heard of */
    dunnings: model.json().nullable(),
    /** lexoffice's instant of the last change that was read, as lexoffice writes it */
    remote_updated_at: model.text().nullable(),
    /** What of the money received was captured in the shop on behalf of this document */
    recorded_cents: model.number().default(0),
    /** Money came in or was taken back, and the shop has not looked at it yet */
    is_unrecorded: model.boolean().default(false),
    /** What of the order's money the shop could not capture when it looked last: told with this document */
    unrecordable_cents: model.number().default(0),
    /** What happened to it in lexoffice and the shop's subscribers have not heard of (SettlementChange[]) */
    untold: model.json().nullable(),
    /** The payment's transaction id that lexoffice was told for its matching of bank lines: one for a document */
    hint_reference: model.text().nullable(),
    /** `sending` (or nobody knows whether it arrived), `sent`, `refused` */
    hint_state: model.text().nullable(),
    /** An old order that a person had booked later: everything current goes first */
    is_backfill: model.boolean().default(false),
    attempt_count: model.number().default(0),
    /** The last try that failed */
    failed_at: model.dateTime().nullable(),
    last_error_code: model.text().nullable(),
    /** A person asked for another try: what it says is written anew from the order first */
    renew_due: model.boolean().default(false),
    /** The last wish to send many at once that it was part of */
    batch: model.text().nullable(),
    lease_owner: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
    next_attempt_at: model.dateTime().nullable(),
    sent_at: model.dateTime().nullable(),
    /** The printed document of mode own_invoice: where the shop keeps its bytes, and what they must hash to */
    file_id: model.text().nullable(),
    file_sha256: model.text().nullable(),
    file_name: model.text().nullable(),
    file_stored_at: model.dateTime().nullable(),
    /** When the file was attached to the voucher in lexoffice */
    file_uploaded_at: model.dateTime().nullable(),
    mailed_at: model.dateTime().nullable(),
    /** due, sending, sent, failed, unclear (it may have gone out), none; null: not asked yet */
    mail_state: model.text().nullable(),
    /** Under this key the shop's Notification module keeps the mail, and sends it once */
    mail_key: model.text().nullable(),
    /** Tries that failed */
    mail_attempts: model.number().default(0),
    /** When it is due, and while it is being sent: until when its worker has it */
    mail_next_at: model.dateTime().nullable(),
    transmitted_at: model.dateTime().nullable(),
    /** Booked by hand: what was noted about it, by whom (id of the user), and when */
    dismissed_note: model.text().nullable(),
    dismissed_by: model.text().nullable(),
    dismissed_at: model.dateTime().nullable(),
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
    {
      name: "IDX_lexoffice_document_unsettled",
      on: ["document_date", "id"],
      where:
        "state = 'transmitted' and (payment_state in ('open', 'partly_paid') or remote_status = 'draft')",
    },
    { name: "IDX_lexoffice_document_unrecorded", on: ["id"], where: "is_unrecorded" },
    { name: "IDX_lexoffice_document_unrecordable", on: ["order_id"], where: "unrecordable_cents > 0" },
    { name: "IDX_lexoffice_document_untold", on: ["id"], where: "untold is not null" },
    { name: "IDX_lexoffice_document_dunned", on: ["id"], where: "dunnings is not null" },
    {
      name: "UQ_lexoffice_document_hint",
      on: ["hint_reference"],
      unique: true,
      where: "hint_reference is not null",
    },
    { name: "IDX_lexoffice_document_created", on: ["created_at"] },
    // one for each order of the list, and for what it is narrowed by
    { name: "IDX_lexoffice_document_date", on: ["document_date", "id"] },
    { name: "IDX_lexoffice_document_total", on: ["total_cents"] },
    { name: "IDX_lexoffice_document_customer_name", on: ["customer_name"] },
    { name: "IDX_lexoffice_document_order_number", on: ["order_display_id"] },
    { name: "IDX_lexoffice_document_kind", on: ["kind", "created_at"] },
    { name: "IDX_lexoffice_document_state", on: ["state", "created_at"] },
    { name: "IDX_lexoffice_document_payment", on: ["payment_state", "due_date"] },
    {
      name: "IDX_lexoffice_document_corrects",
      on: ["corrects_document_id"],
      where: "corrects_document_id is not null",
    },
    { name: "IDX_lexoffice_document_number", on: ["number"] },
    {
      name: "UQ_lexoffice_document_own_number",
      on: ["number"],
      unique: true,
      where: "mode = 'own_invoice'",
    },
    { name: "IDX_lexoffice_document_remote", on: ["remote_id"], where: "remote_id is not null" },
    {
      name: "IDX_lexoffice_document_organization",
      on: ["organization_id"],
      where: "organization_id is not null",
    },
    { name: "IDX_lexoffice_document_customer", on: ["customer_id"] },
    {
      name: "IDX_lexoffice_document_mail_due",
      on: ["mail_next_at"],
      where: "mail_state in ('due', 'sending')",
    },
    { name: "IDX_lexoffice_document_batch", on: ["batch", "state"], where: "batch is not null" },
    { name: "IDX_lexoffice_document_mail_open", on: ["transmitted_at"], where: "mail_state is null" },
  ])

export default LexofficeDocument
