import { model } from "@medusajs/framework/utils"

/** The one lexoffice account of this shop, and the state of the rate limit that all processes share. */
const LexofficeConnection = model.define("lexoffice_connection", {
  id: model.id().primaryKey(),
  state: model
    .enum(["not_connected", "connected", "refused", "contract_missing", "unreachable"])
    .default("not_connected"),
  source: model.enum(["admin", "options"]).nullable(),
  /** The company that is connected, or was last: it stays when a person disconnects */
  organization_id: model.text().nullable(),
  company_name: model.text().nullable(),
  /** lexoffice's profile as last read */
  profile: model.json().nullable(),
  /** lexoffice's tax class of each of its countries, as last read: `de`, `intraCommunity`, `thirdPartyCountry` */
  countries: model.json().nullable(),
  /** The account's posting categories as last read */
  posting_categories: model.json().nullable(),
  posting_categories_read_at: model.dateTime().nullable(),
  /** AES-256-GCM, see crypto.ts; never leaves the module */
  api_key_encrypted: model.text().nullable(),
  connected_at: model.dateTime().nullable(),
  /** A person disconnected: the key of the plugin options does not connect by itself again */
  disconnected_at: model.dateTime().nullable(),
  renew_by: model.dateTime().nullable(),
  checked_at: model.dateTime().nullable(),
  /** No document is claimed before this instant: lexoffice or the key failed for all of them */
  paused_until: model.dateTime().nullable(),
  pause_count: model.number().default(0),
  /** The last document that arrived in lexoffice: since then, the account works */
  succeeded_at: model.dateTime().nullable(),
  /** The next free slot of the rate limit */
  next_slot_at: model.dateTime().nullable(),
  slot_ms: model.number().default(500),
  /** The pace the limit allows; `slot_ms` returns to it after a refusal */
  slot_floor_ms: model.number().default(500),
  /** The last refusal for the rate that slowed us down */
  throttled_at: model.dateTime().nullable(),
  /** Orders changed before this instant have been looked at */
  sweep_watermark: model.dateTime().nullable(),
  /** The settings that decide when invoices are due, as they were when waiting orders were last looked at */
  waiting_policy: model.text().nullable(),
  /** The last waiting order looked at with them; null: all were */
  waiting_after: model.text().nullable(),
  /** Everything that changed in lexoffice before this instant was read */
  payments_watermark: model.dateTime().nullable(),
  /** When all open documents were last compared with lexoffice */
  payments_reconciled_at: model.dateTime().nullable(),
  /** One process pulls at a time; if it dies, another one may from then on */
  payments_lease_until: model.dateTime().nullable(),
  /** `live`, `off`, `failed`; null: never looked at */
  webhooks_state: model.text().nullable(),
  /** Why they are not live: a code */
  webhooks_problem: model.text().nullable(),
  /** Where the subscriptions send to that this shop made */
  webhooks_url: model.text().nullable(),
  webhooks_checked_at: model.dateTime().nullable(),
  /** The last delivery that was genuine */
  webhook_received_at: model.dateTime().nullable(),
  /** Deliveries that were refused: forged, too large, or of another organisation */
  webhooks_refused: model.number().default(0),
  /** lexoffice takes hints for its matching of bank lines: from partners only, never with a public key */
  can_hint_payments: model.boolean().default(false),
  /** Documents transmitted from this instant on are mailed to the customer; null: none are */
  mail_since: model.dateTime().nullable(),
})

export default LexofficeConnection
