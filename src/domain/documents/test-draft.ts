import { berlinDay, berlinMidnight } from "./dates"

/** What an account's profile says about its prices. */
export type AccountTaxType = "net" | "gross" | "vatfree"

const STANDARD_RATE = 19

const clock = new Intl.DateTimeFormat("de-DE", {
  timeZone: "Europe/Berlin",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
})

/** Under which name a person finds a test draft in lexoffice's list; told apart from earlier ones by its second. */
export const testDraftName = (at: Date): string => `Test ${clock.format(at).replace(",", "")}`

/**
 * The draft that shows a merchant that the connection works: one line of 1.00, taxed as the account does it,
 * without a contact of its own. Never finalised, so that it does not count until a person finishes it.
 * Source: lexware public API, invoices, tax conditions (read 2026-11).
 */
export const toTestDraft = (at: Date, taxType: AccountTaxType) => ({
  voucherDate: berlinMidnight(berlinDay(at)),
  address: { name: testDraftName(at), countryCode: "DE" },
  lineItems: [
    {
      type: "custom" as const,
      name: "Test",
      quantity: 1,
      unitName: "Stück",
      unitPrice: {
        currency: "EUR" as const,
        taxRatePercentage: taxType === "vatfree" ? 0 : STANDARD_RATE,
        ...(taxType === "gross" ? { grossAmount: 1 } : { netAmount: 1 }),
      },
    },
  ],
  totalPrice: { currency: "EUR" as const, totalDiscountAbsolute: 0 },
  taxConditions: { taxType },
  shippingConditions: { shippingType: "none" as const },
  title: "Test",
  introduction: "Dieser Entwurf prüft die Verbindung des Shops. Sie können ihn löschen.",
})
