import { model } from "@medusajs/framework/utils"

/** One try at one writing call. Written before the request leaves; `unknown` until a fact closes it. */
const LexofficeAttempt = model
  .define("lexoffice_attempt", {
    id: model.id({ prefix: "lexatt" }).primaryKey(),
    /** `file`: the upload of a document's file, by the file's id */
    subject_type: model.enum(["document", "contact", "file"]),
    subject_id: model.text(),
    call: model.text(),
    /** SHA-256 of the request body */
    fingerprint: model.text(),
    outcome: model.enum(["unknown", "succeeded", "refused", "not_performed"]).default("unknown"),
    remote_id: model.text().nullable(),
    error_code: model.text().nullable(),
    started_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ name: "IDX_lexoffice_attempt_subject", on: ["subject_id", "outcome"] }])

export default LexofficeAttempt
