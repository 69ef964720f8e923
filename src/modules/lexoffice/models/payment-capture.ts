import { model } from "@medusajs/framework/utils"

/**
 * The intent to capture a payment in the shop, written before the capture, which carries its id. After a
 * crash that tells whether the capture took place.
 */
const LexofficePaymentCapture = model
  .define("lexoffice_payment_capture", {
    id: model.id({ prefix: "lexcap" }).primaryKey(),
    order_id: model.text(),
    document_id: model.text(),
    /** Medusa's payment */
    payment_id: model.text(),
    /** What was captured of the payment before: two workers cannot both continue from there */
    captured_before_cents: model.number(),
    amount_cents: model.number(),
    state: model.enum(["intended", "done"]).default("intended"),
  })
  .indexes([
    {
      name: "UQ_lexoffice_payment_capture_step",
      on: ["payment_id", "captured_before_cents"],
      unique: true,
    },
    { name: "IDX_lexoffice_payment_capture_intended", on: ["order_id"], where: "state = 'intended'" },
  ])

export default LexofficePaymentCapture
