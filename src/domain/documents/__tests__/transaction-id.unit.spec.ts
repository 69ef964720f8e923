import { transactionIdOf } from "../index"

const secret = "pi_3MtwBwLkdIwHu7ix28a3tqPa_secret_YrKJUKribcBjcG8HVhfZluoGH"

describe("transactionIdOf", () => {
  it.each<[string, string, unknown, string | null]>([
    [
      "Stripe: the payment intent",
      "pp_stripe_stripe",
      { id: "pi_3MtwBwLkdIwHu7ix28a3tqPa", client_secret: secret },
      "pi_3MtwBwLkdIwHu7ix28a3tqPa",
    ],
    [
      "one of Stripe's other methods",
      "pp_stripe-bancontact_stripe",
      { id: "pi_3MtwBwLkdIwHu7ix28a3tqPa" },
      "pi_3MtwBwLkdIwHu7ix28a3tqPa",
    ],
    ["Stripe: not what only looks alike", "pp_stripe_stripe", { id: secret }, null],
    [
      "PayPal: the capture rather than the order",
      "pp_paypal_paypal",
      { order_id: "5O190127TN364715T", capture_id: "3C679366HH908993F" },
      "3C679366HH908993F",
    ],
    [
      "PayPal: the order as its API answers it",
      "pp_paypal_paypal",
      {
        id: "5O190127TN364715T",
        purchase_units: [{ payments: { captures: [{ id: "3C679366HH908993F" }] } }],
      },
      "3C679366HH908993F",
    ],
    ["PayPal: nothing captured yet", "pp_paypal_paypal", { id: "5O190127TN364715T" }, "5O190127TN364715T"],
    ["PayPal: no number but an address", "pp_paypal_paypal", { id: "erika@example.com" }, null],
    ["Mollie", "pp_mollie_mollie", { id: "tr_7UhSN1zuXS" }, "tr_7UhSN1zuXS"],
    [
      "Klarna",
      "pp_klarna_klarna",
      { order_id: "f3392f8b-6116-4073-ab96-e330819e2c07" },
      "f3392f8b-6116-4073-ab96-e330819e2c07",
    ],
    ["Adyen", "pp_adyen_eu", { pspReference: "7914073381342284" }, "7914073381342284"],
    ["manual payment", "pp_system_default", { id: "pi_3MtwBwLkdIwHu7ix28a3tqPa" }, null],
    ["an unknown provider", "pp_anything_else", { id: "123456789" }, null],
    ["a name every object has", "pp_constructor_x", { id: "123456789" }, null],
    ["nothing kept", "pp_stripe_stripe", null, null],
    ["something else kept", "pp_stripe_stripe", "pi_3MtwBwLkdIwHu7ix28a3tqPa", null],
  ])("%s", (_name, providerId, data, expected) => {
    expect(transactionIdOf(providerId, data)).toBe(expected)
  })

  it.each<[string, unknown, string, string | null]>([
    ["a field", { txid: "AB-4711" }, "txid", "AB-4711"],
    ["a field inside", { charge: { id: "AB-4711" } }, "charge.id", "AB-4711"],
    ["an entry of a list", { charges: [{ id: "AB-4711" }] }, "charges.0.id", "AB-4711"],
    ["a number", { txid: 123456 }, "txid", "123456"],
    ["nothing there", { charge: {} }, "charge.id", null],
    ["an object", { charge: { id: 4711 } }, "charge", null],
    ["a name every object has", { charge: {} }, "charge.constructor.name", null],
    ["a person's name", { payer: "Erika Muster" }, "payer", null],
    ["a word without a digit", { status: "captured" }, "status", null],
    ["a mail address", { payer: "erika1@example.com" }, "payer", null],
    ["a link", { url: "https://example.com/1" }, "url", null],
    ["too long for a number", { txid: "1".repeat(65) }, "txid", null],
    ["a secret", { client_secret: secret.slice(0, 60) }, "client_secret", null],
    ["two lines", { txid: "AB-4711\nx" }, "txid", null],
  ])("where the merchant says: %s", (_name, data, path, expected) => {
    expect(transactionIdOf("pp_anything_else", data, path)).toBe(expected)
  })

  it("the merchant's word goes before what is known", () => {
    const data = { id: "pi_3MtwBwLkdIwHu7ix28a3tqPa", latest_charge: "ch_3MtwBwLkdIwHu7ix28" }
    expect(transactionIdOf("pp_stripe_stripe", data, "latest_charge")).toBe("ch_3MtwBwLkdIwHu7ix28")
  })
})
