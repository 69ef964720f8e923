import { model } from "@medusajs/framework/utils"

/**
 * A genuine delivery from lexoffice: a hint that something should be read again. lexoffice gives it no id. A document
 * that could not be read leaves such a hint too, see sql/unread-records.ts.
 */
const LexofficeWebhookEvent = model
  .define("lexoffice_webhook_event", {
    id: model.id({ prefix: "lexhook" }).primaryKey(),
    event_type: model.text(),
    resource_id: model.text(),
    /** As lexoffice writes it */
    event_date: model.text(),
    handled_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "UQ_lexoffice_webhook_event_once",
      on: ["event_type", "resource_id", "event_date"],
      unique: true,
    },
    { name: "IDX_lexoffice_webhook_event_waiting", on: ["created_at"], where: "handled_at is null" },
  ])

export default LexofficeWebhookEvent
