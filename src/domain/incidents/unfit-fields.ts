type Language = "de" | "en"
type Words = Record<string, Record<Language, string>>

const shownAtMost = 10

const places: Words = {
  items: { de: "Position", en: "line" },
  shipping_methods: { de: "Versandart", en: "shipping method" },
  credit_lines: { de: "Gutschriftzeile", en: "credit line" },
  transactions: { de: "Zahlungsbewegung", en: "transaction" },
  payment_collections: { de: "Zahlung", en: "payment" },
  fulfillments: { de: "Versand", en: "fulfillment" },
  billing_address: { de: "Rechnungsadresse", en: "billing address" },
  shipping_address: { de: "Lieferadresse", en: "shipping address" },
  customer: { de: "Kunde", en: "customer" },
  email: { de: "E-Mail", en: "e-mail" },
  currency_code: { de: "Währung", en: "currency" },
  created_at: { de: "Bestelldatum", en: "order date" },
  display_id: { de: "Bestellnummer", en: "order number" },
  status: { de: "Status", en: "status" },
}

const parts: Words = {
  quantity: { de: "Menge", en: "quantity" },
  total: { de: "Betrag", en: "amount" },
  amount: { de: "Betrag", en: "amount" },
  tax_total: { de: "Steuerbetrag", en: "tax amount" },
  discount_total: { de: "Rabatt", en: "discount" },
  rate: { de: "Steuersatz", en: "tax rate" },
  title: { de: "Bezeichnung", en: "name" },
  name: { de: "Bezeichnung", en: "name" },
  is_tax_inclusive: { de: "Preise mit oder ohne Steuer", en: "prices with or without tax" },
}

/** Names the fields of an order that are not as they must be, in both languages. @param paths such as `items.0.quantity` */
export function unfitFields(paths: readonly string[]): Record<Language, string> {
  const more = (count: number, word: string) =>
    count > 0 ? ` ${word.replace("{count}", String(count))}` : ""
  const told = (language: Language, rest: string) => {
    const names = [...new Set(paths.map((path) => nameOf(path, language)))]
    return `${names.slice(0, shownAtMost).join(", ")}${more(names.length - shownAtMost, rest)}`
  }
  return {
    de: `Diese Angaben passen nicht: ${told("de", "und {count} weitere")}`,
    en: `These fields do not fit: ${told("en", "and {count} more")}`,
  }
}

/** `items.0.quantity` -> `Position 1 (Menge)`. What has no word keeps its path. */
function nameOf(path: string, language: Language): string {
  const [first = "", index = ""] = path.split(".")
  const place = places[first]?.[language]
  if (place === undefined) {
    return path
  }
  const part = parts[path.split(".").pop() ?? ""]?.[language]
  const number = /^\d+$/.test(index) ? ` ${Number(index) + 1}` : ""
  return `${place}${number}${part === undefined ? "" : ` (${part})`}`
}
