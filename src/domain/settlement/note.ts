import { Cents, cents, toDecimal } from "../money"
import { amountOf, overpaidOf } from "./changes"
import { moneyOf, PaymentFacts } from "./payment-facts"

type Language = "de" | "en"

/** What the shop recorded of a document's payments. */
export type Recorded = {
  total: Cents
  recorded: Cents
  /** Of the order's money, what the shop could not capture: told with this document */
  unrecordable: Cents
  kind: "invoice" | "credit_note"
}

/** Facts that Medusa has no field for. @returns one sentence for each; empty: there is nothing to tell */
export function paymentNotes(
  facts: Pick<PaymentFacts, "status" | "items">,
  { total, recorded, unrecordable, kind }: Recorded,
  language: Language
): string[] {
  const say = (code: keyof typeof sentences, amount: Cents): string[] =>
    amount > 0 ? [sentences[code][language].replace("{amount}", money(amount, language))] : []
  const received = moneyOf(facts)
  const takenBack = cents(kind === "invoice" ? Math.max(recorded - received, 0) : 0)
  return [
    ...say("cash_discount", amountOf(facts, "cashDiscount")),
    ...say("set_off", amountOf(facts, "partPaymentCreditNote")),
    ...say("irrecoverable", amountOf(facts, "irrecoverableReceivable")),
    ...say("dunning_costs", amountOf(facts, "dunningCosts")),
    ...say("overpaid", overpaidOf(facts, total)),
    ...say("taken_back", takenBack),
    ...say("unrecordable", unrecordable),
    ...(facts.status === "voided" ? [sentences.voided[language]] : []),
    ...(facts.status === "deleted" ? [sentences.deleted[language]] : []),
  ]
}

const money = (amount: Cents, language: Language): string =>
  new Intl.NumberFormat(language === "de" ? "de-DE" : "en-GB", { style: "currency", currency: "EUR" }).format(
    toDecimal(amount)
  )

const sentences = {
  cash_discount: {
    de: "{amount} Skonto wurden in lexoffice abgezogen; im Shop bleibt dieser Betrag offen.",
    en: "{amount} cash discount was deducted in lexoffice; in the shop this amount stays open.",
  },
  set_off: {
    de: "{amount} sind mit einer Rechnungskorrektur verrechnet.",
    en: "{amount} is set off against a credit note.",
  },
  irrecoverable: {
    de: "{amount} sind in lexoffice als uneinbringlich ausgebucht.",
    en: "{amount} is written off in lexoffice as irrecoverable.",
  },
  dunning_costs: {
    de: "{amount} Mahnkosten sind in lexoffice gebucht.",
    en: "{amount} of dunning costs is booked in lexoffice.",
  },
  overpaid: {
    de: "Laut lexoffice wurden {amount} zu viel gezahlt. Der Shop erstattet nichts von selbst.",
    en: "According to lexoffice {amount} too much was paid. The shop refunds nothing by itself.",
  },
  taken_back: {
    de: "Der Shop hat {amount} mehr als Eingang erfasst, als lexoffice jetzt kennt: Eine Zahlung wurde dort zurückgenommen. Der Shop erstattet nichts von selbst.",
    en: "The shop recorded {amount} more as received than lexoffice knows now: a payment was taken back there. The shop refunds nothing by itself.",
  },
  unrecordable: {
    de: "{amount} sind laut lexoffice eingegangen, ließen sich im Shop aber nicht erfassen: Er hat dafür keine offene Zahlung bei einem Anbieter, dessen Zahlungen erfasst werden.",
    en: "According to lexoffice {amount} came in that could not be captured in the shop: it has no open payment for it at a provider whose payments are captured.",
  },
  voided: { de: "Der Beleg ist in lexoffice storniert.", en: "The document is voided in lexoffice." },
  deleted: {
    de: "Den Beleg gibt es in lexoffice nicht mehr.",
    en: "The document no longer exists in lexoffice.",
  },
} as const
