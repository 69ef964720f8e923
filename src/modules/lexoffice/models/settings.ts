import { model } from "@medusajs/framework/utils"

/** The one set of settings a person saved; without a row the defaults and the plugin options hold. */
const LexofficeSettings = model.define("lexoffice_settings", {
  id: model.id().primaryKey(),
  data: model.json(),
  version: model.number().default(1),
})

export default LexofficeSettings
