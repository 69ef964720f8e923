import { model } from "@medusajs/framework/utils"

/** One series of own numbers: what one pattern counts in one period. A row begins with its first number. */
const LexofficeNumberRange = model
  .define("lexoffice_number_range", {
    id: model.id({ prefix: "lexnum" }).primaryKey(),
    pattern: model.text(),
    /** The year of the documents' dates when the counter begins anew every year, else empty */
    period: model.text(),
    first_counter: model.number(),
    next_counter: model.number(),
    first_number: model.text(),
    last_number: model.text(),
  })
  .indexes([{ name: "UQ_lexoffice_number_range_pattern_period", on: ["pattern", "period"], unique: true }])

export default LexofficeNumberRange
