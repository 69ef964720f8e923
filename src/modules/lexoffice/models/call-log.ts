import { model } from "@medusajs/framework/utils"

/** Every HTTP exchange with lexoffice. Never holds a key. */
const LexofficeCallLog = model
  .define("lexoffice_call_log", {
    id: model.id({ prefix: "lexcall" }).primaryKey(),
    method: model.text(),
    path: model.text(),
    status: model.number().nullable(),
    request: model.json().nullable(),
    response: model.json().nullable(),
    error: model.text().nullable(),
    duration_ms: model.number(),
    request_id: model.text().nullable(),
    document_id: model.text().nullable(),
    /** Who caused it: the id of a user, or what of the shop's own, such as `job:transmit`; null: nobody noted it */
    actor: model.text().nullable(),
  })
  .indexes([
    { name: "IDX_lexoffice_call_log_created", on: ["created_at"] },
    { name: "IDX_lexoffice_call_log_document", on: ["document_id"], where: "document_id is not null" },
    { name: "IDX_lexoffice_call_log_error", on: ["created_at", "error"], where: "error is not null" },
    { name: "IDX_lexoffice_call_log_method", on: ["method", "created_at"] },
    { name: "IDX_lexoffice_call_log_status", on: ["status", "created_at"] },
    { name: "IDX_lexoffice_call_log_duration", on: ["duration_ms"] },
    { name: "IDX_lexoffice_call_log_request", on: ["request_id"], where: "request_id is not null" },
  ])

export default LexofficeCallLog
