import { Language } from "../../domain/documents"
import { Sale } from "../../domain/ledger"

const known: Record<string, Record<Language, string>> = {
  system: { de: "manuelle Zahlung", en: "manual payment" },
  paypal: { de: "PayPal", en: "PayPal" },
}
export const giftCard: Record<Language, string> = { de: "Gutschein", en: "gift card" }

/** How the order is paid, in words. Gift cards are named too. */
export function paymentLabel(sale: Sale, names: Record<string, string>, language: Language): string {
  const providers = sale.paymentProviderIds.map((id) => providerLabel(id, names, language))
  const all = sale.prepaid > 0 ? [...providers, giftCard[language]] : providers
  return [...new Set(all)].join(", ")
}

/** What a person calls a payment provider: `pp_stripe-ideal_stripe` becomes "Stripe Ideal", unless the shop says otherwise. */
export const providerLabel = (id: string, names: Record<string, string>, language: Language): string =>
  names[id] ?? providerName(id, language)

function providerName(providerId: string, language: Language): string {
  const name = providerId.replace(/^pp_/, "").split("_")[0] ?? providerId
  return known[name]?.[language] ?? name.split("-").map(capitalized).join(" ")
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
