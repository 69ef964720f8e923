import type { Text } from "./text"
import type { TaxCase } from "./types"

const destination: Text = {
  de: "Berechnet ist die Umsatzsteuer des Bestimmungslandes {vatCountry} ({charged}); sie wird über das OSS-Verfahren gemeldet.",
  en: "VAT of the country of destination {vatCountry} ({charged}) has been charged; it is reported through the One Stop Shop.",
}

/** Note of a destination case for a seller who is not registered for the One Stop Shop. */
export const NOTE_WITHOUT_OSS: Text = {
  de: "Berechnet ist die Umsatzsteuer des Bestimmungslandes {vatCountry} ({charged}).",
  en: "VAT of the country of destination {vatCountry} ({charged}) has been charged.",
}

/**
 * The built-in tax notes for documents. The German words "Steuerschuldnerschaft des Leistungsempfängers", or "reverse charge"
 * in another language, are prescribed (§ 14a (1), (5) UStG); exemptions must be named (§ 14 (4) no. 8 UStG, § 34a UStDV).
 * Read 2026-11.
 */
export const DOCUMENT_NOTES: Readonly<Record<TaxCase, Text | null>> = {
  small_business: {
    de: "Steuerfrei nach § 19 UStG (Kleinunternehmer); Umsatzsteuer wird nicht berechnet.",
    en: "Exempt from VAT under section 19 of the German VAT Act (small business); no VAT is charged.",
  },
  domestic: null,
  intra_community_supply: {
    de: "Innergemeinschaftliche Lieferung, steuerfrei nach § 4 Nr. 1 Buchst. b und § 6a UStG. USt-IdNr. des Kunden: {vatId}",
    en: "Intra-community supply, exempt from VAT under section 4 no. 1 letter b and section 6a of the German VAT Act. Customer’s VAT id: {vatId}",
  },
  reverse_charge: {
    de: "Steuerschuldnerschaft des Leistungsempfängers (Reverse Charge, § 3a Abs. 2 UStG). USt-IdNr. des Kunden: {vatId}",
    en: "Reverse charge: the recipient of the service owes the VAT (section 3a (2) of the German VAT Act). Customer’s VAT id: {vatId}",
  },
  distance_sales_destination: destination,
  distance_sales_origin: null,
  electronic_services_destination: destination,
  electronic_services_origin: null,
  eu_service_domestic: null,
  export: {
    de: "Ausfuhrlieferung, steuerfrei nach § 4 Nr. 1 Buchst. a und § 6 UStG.",
    en: "Export of goods, exempt from VAT under section 4 no. 1 letter a and section 6 of the German VAT Act.",
  },
  third_country_service: {
    de: "In Deutschland nicht steuerbar: Leistungsort ist nach § 3a Abs. 2 UStG der Sitz des Leistungsempfängers.",
    en: "Not subject to German VAT: under section 3a (2) of the German VAT Act the service is supplied where the recipient is established.",
  },
  third_country_service_domestic: null,
}
