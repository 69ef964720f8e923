import type { TaxCase } from "../tax"

type Language = "de" | "en"
type Words = Record<string, Record<Language, string>>

const states: Words = {
  pending: { de: "Wartet", en: "Waiting" },
  transmitting: { de: "Wird gesendet", en: "Being sent" },
  transmitted: { de: "In lexoffice", en: "In lexoffice" },
  failed: { de: "Braucht Sie", en: "Needs you" },
  dismissed: { de: "Von Hand gebucht", en: "Booked by hand" },
  withdrawn: { de: "Zurückgenommen", en: "Withdrawn" },
}

const payments: Words = {
  open: { de: "Offen", en: "Unpaid" },
  partly_paid: { de: "Teilweise bezahlt", en: "Partly paid" },
  paid: { de: "Bezahlt", en: "Paid" },
  voided: { de: "Storniert", en: "Voided" },
}

const kinds: Words = {
  invoice: { de: "Rechnung", en: "Invoice" },
  credit_note: { de: "Rechnungskorrektur", en: "Credit note" },
}

const taxCases: Record<TaxCase, Record<Language, string>> = {
  small_business: { de: "Verkauf als Kleinunternehmer", en: "Sale as a small business" },
  domestic: { de: "Verkauf in Deutschland", en: "Sale within Germany" },
  intra_community_supply: { de: "Innergemeinschaftliche Lieferung", en: "Intra-community supply" },
  reverse_charge: { de: "Leistung mit Reverse Charge (EU)", en: "Service under reverse charge (EU)" },
  distance_sales_destination: {
    de: "Fernverkauf zum Satz des Bestimmungslands (OSS)",
    en: "Distance sale at the destination's rate (OSS)",
  },
  distance_sales_origin: {
    de: "Fernverkauf zum deutschen Steuersatz",
    en: "Distance sale at the German rate",
  },
  electronic_services_destination: {
    de: "Elektronische Leistung zum Satz des Bestimmungslands (OSS)",
    en: "Electronic service at the destination's rate (OSS)",
  },
  electronic_services_origin: {
    de: "Elektronische Leistung in die EU zum deutschen Steuersatz",
    en: "Electronic service to the EU at the German rate",
  },
  eu_service_domestic: {
    de: "Leistung an Verbraucher in der EU, in Deutschland versteuert",
    en: "Service to a consumer in the EU, taxed in Germany",
  },
  export: { de: "Ausfuhrlieferung", en: "Export" },
  third_country_service: {
    de: "Leistung an Unternehmen außerhalb der EU",
    en: "Service to a business outside the EU",
  },
  third_country_service_domestic: {
    de: "Leistung an Verbraucher außerhalb der EU, in Deutschland versteuert",
    en: "Service to a consumer outside the EU, taxed in Germany",
  },
}

const word =
  (words: Words) =>
  (name: string, language: Language): string =>
    words[name]?.[language] ?? name

/** What a person calls it; what has no word keeps its name. */
export const stateWord = word(states)
export const paymentWord = word(payments)
export const kindWord = word(kinds)
export const taxCaseWord = word(taxCases)
