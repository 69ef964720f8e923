import { definePolicies } from "@medusajs/framework/utils"

/** What a role may be given, in shops that have switched on Medusa's roles; without them every admin user may do everything. */
export const lexofficePolicies = definePolicies([
  {
    name: "ReadLexofficeDocument",
    resource: "lexoffice_document",
    operation: "read",
    description: "See the inbox, documents, their files and the overview",
  },
  {
    name: "UpdateLexofficeDocument",
    resource: "lexoffice_document",
    operation: "update",
    description: "Send documents, book by hand, retry, and change what lexoffice knows of a customer",
  },
  {
    name: "ReadLexofficeCall",
    resource: "lexoffice_call",
    operation: "read",
    description: "See the log of calls to lexoffice",
  },
  {
    name: "ReadLexofficeSettings",
    resource: "lexoffice_settings",
    operation: "read",
    description: "See the settings of lexoffice",
  },
  {
    name: "UpdateLexofficeSettings",
    resource: "lexoffice_settings",
    operation: "update",
    description: "Connect with lexoffice, disconnect, and change its settings",
  },
])
