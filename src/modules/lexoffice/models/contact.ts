import { model } from "@medusajs/framework/utils"

/** A customer, or a guest's e-mail, and its contact in lexoffice. */
const LexofficeContact = model.define("lexoffice_contact", {
  id: model.id({ prefix: "lexcnt" }).primaryKey(),
  /** `customer:<id>`, or `guest:<e-mail in lower case>` */
  key: model.text().unique("UQ_lexoffice_contact_key"),
  customer_id: model.text().nullable(),
  email: model.text().nullable(),
  remote_id: model.text().nullable(),
  debtor_number: model.text().nullable(),
  remote_version: model.number().nullable(),
  /** Hash of the fields last sent: equal means nothing to send */
  sent_hash: model.text().nullable(),
  sync_disabled: model.boolean().default(false),
  /** A fresh contact cannot be used in documents before this instant */
  usable_at: model.dateTime().nullable(),
  /** Of companies that were connected before, by organization id: the contact there */
  elsewhere: model.json().nullable(),
  lease_owner: model.text().nullable(),
  lease_until: model.dateTime().nullable(),
})

export default LexofficeContact
