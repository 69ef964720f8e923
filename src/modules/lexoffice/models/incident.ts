import { model } from "@medusajs/framework/utils"

/** Something a person must look at: one line in the inbox. Open while `closed_at` is null. */
const LexofficeIncident = model
  .define("lexoffice_incident", {
    id: model.id({ prefix: "lexinc" }).primaryKey(),
    code: model.text(),
    params: model.json(),
    subject_type: model.enum(["order", "document", "contact", "connection"]),
    subject_id: model.text(),
    document_id: model.text().nullable(),
    order_id: model.text().nullable(),
    order_display_id: model.number().nullable(),
    /** What a person can search for: order number, customer, document number */
    search_text: model.text().nullable(),
    opened_at: model.dateTime(),
    /** A person asked for another try, together with many others: the job comes to it */
    retry_at: model.dateTime().nullable(),
    /** The user who asked for the last try, until it fails */
    retry_by: model.text().nullable(),
    closed_at: model.dateTime().nullable(),
    closed_by: model.text().nullable(),
    resolution: model.enum(["succeeded", "dismissed", "superseded"]).nullable(),
    note: model.text().nullable(),
    /** What the shop's subscribers were not told of yet: `opened`, `closed` */
    untold: model.json().nullable(),
  })
  .indexes([
    {
      name: "UQ_lexoffice_incident_open",
      on: ["subject_type", "subject_id", "code"],
      unique: true,
      where: "closed_at is null and deleted_at is null",
    },
    { name: "IDX_lexoffice_incident_opened", on: ["opened_at"] },
    { name: "IDX_lexoffice_incident_cause", on: ["code", "opened_at"], where: "closed_at is null" },
    { name: "IDX_lexoffice_incident_retry", on: ["retry_at"], where: "retry_at is not null" },
    { name: "IDX_lexoffice_incident_untold", on: ["id"], where: "untold is not null" },
    { name: "IDX_lexoffice_incident_document", on: ["document_id"] },
    { name: "IDX_lexoffice_incident_order", on: ["order_id"] },
  ])

export default LexofficeIncident
