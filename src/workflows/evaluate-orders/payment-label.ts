import { Language } from "../../domain/documents"
import { Sale } from "../../domain/ledger"

const known: Record<string, Record<Language, string>> = {
  system: { de: "manuelle Zahlung", en: "manual payment" },
  paypal: { de: "PayPal", en: "PayPal" },
}
const giftCard: Record<Language, string> = { de: "Gutschein", en: "gift card" }

/** How the order is paid, in words: `pp_stripe_stripe` becomes "Stripe". Gift cards are named too. */
export function paymentLabel(sale: Sale, names: Record<string, string>, language: Language): string {
  const providers = sale.paymentProviderIds.map((id) => names[id] ?? providerName(id, language))
  const all = sale.prepaid > 0 ? [...providers, giftCard[language]] : providers
  return [...new Set(all)].join(", ")
}

function providerName(providerId: string, language: Language): string {
  const name = providerId.replace(/^pp_/, "").split("_")[0] ?? providerId
  return known[name]?.[language] ?? name.charAt(0).toUpperCase() + name.slice(1)
}
