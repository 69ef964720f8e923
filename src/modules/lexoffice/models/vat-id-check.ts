import { model } from "@medusajs/framework/utils"

/** Every answer about a VAT id, kept as proof; rows are added, never changed. */
const LexofficeVatIdCheck = model
  .define("lexoffice_vat_id_check", {
    id: model.id({ prefix: "lexvat" }).primaryKey(),
    /** Normalised: capitals without blanks, Greece as EL */
    vat_id: model.text(),
    online: model.enum(["valid", "invalid", "unavailable"]),
    checked_at: model.dateTime(),
    /** Consultation number, when the seller's own VAT id was named */
    request_id: model.text().nullable(),
    source: model.text(),
    name: model.text().nullable(),
    address: model.text().nullable(),
    /** Why there was no answer */
    error: model.text().nullable(),
  })
  .indexes([{ name: "IDX_lexoffice_vat_id_check_newest", on: ["vat_id", "checked_at"] }])

export default LexofficeVatIdCheck
