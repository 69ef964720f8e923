import type { Text } from "./text"
import type { TaxCase } from "./types"

/**
 * The second half of "the shop charged ..., but ...": what the case demands. Placeholders: `place`, `vatCountry`, `on`,
 * `allowed`, `vatId`.
 */
export const CASE_CLAUSES: Readonly<Record<TaxCase, Text>> = {
  small_business: {
    de: "als Kleinunternehmer darf der Shop nach § 19 UStG keine Umsatzsteuer ausweisen",
    en: "as a small business under section 19 of the German VAT Act the shop must not show any VAT",
  },
  domestic: {
    de: "für einen Verkauf innerhalb Deutschlands ist am {on} deutsche Umsatzsteuer fällig ({allowed})",
    en: "for a sale within Germany on {on} German VAT is due ({allowed})",
  },
  intra_community_supply: {
    de: "für die Lieferung an ein Unternehmen mit gültiger USt-IdNr. {vatId} (Lieferziel: {place}) fällt keine Umsatzsteuer an",
    en: "for the delivery to a business with the valid VAT id {vatId} (destination: {place}) no VAT is due",
  },
  reverse_charge: {
    de: "für die Leistung an ein Unternehmen mit gültiger USt-IdNr. {vatId} (Sitz: {place}) schuldet der Kunde die Umsatzsteuer",
    en: "for the service to a business with the valid VAT id {vatId} (seat: {place}) the customer owes the VAT",
  },
  distance_sales_destination: {
    de: "für eine Lieferung an Verbraucher (Lieferziel: {place}) ist am {on} die Umsatzsteuer des Bestimmungslandes fällig ({allowed})",
    en: "for a delivery to a consumer (destination: {place}) on {on} the VAT of the destination is due ({allowed})",
  },
  distance_sales_origin: {
    de: "das lexoffice-Konto versteuert Lieferungen an Verbraucher im EU-Ausland (Lieferziel: {place}) in Deutschland, am {on} also mit {allowed}",
    en: "the lexoffice account taxes deliveries to consumers in other EU states (destination: {place}) in Germany, that is with {allowed} on {on}",
  },
  electronic_services_destination: {
    de: "für eine elektronische Leistung an Verbraucher (Wohnsitz: {place}) ist am {on} die Umsatzsteuer des Bestimmungslandes fällig ({allowed})",
    en: "for an electronic service to a consumer (residence: {place}) on {on} the VAT of the destination is due ({allowed})",
  },
  electronic_services_origin: {
    de: "das lexoffice-Konto versteuert elektronische Leistungen an Verbraucher im EU-Ausland (Wohnsitz: {place}) in Deutschland, am {on} also mit {allowed}",
    en: "the lexoffice account taxes electronic services to consumers in other EU states (residence: {place}) in Germany, that is with {allowed} on {on}",
  },
  eu_service_domestic: {
    de: "für eine Leistung an Verbraucher im EU-Ausland (Wohnsitz: {place}) ist am {on} deutsche Umsatzsteuer fällig ({allowed})",
    en: "for a service to a consumer in another EU state (residence: {place}) on {on} German VAT is due ({allowed})",
  },
  export: {
    de: "für das Lieferziel {place} fällt keine deutsche Umsatzsteuer an (Ausfuhr)",
    en: "for the destination {place} no German VAT is due (export)",
  },
  third_country_service: {
    de: "für eine Leistung an ein Unternehmen außerhalb der EU (Sitz: {place}) fällt keine deutsche Umsatzsteuer an",
    en: "for a service to a business outside the EU (seat: {place}) no German VAT is due",
  },
  third_country_service_domestic: {
    de: "für eine Leistung an Verbraucher außerhalb der EU (Wohnsitz: {place}) ist am {on} der deutsche Regelsatz fällig ({allowed})",
    en: "for a service to a consumer outside the EU (residence: {place}) on {on} the German standard rate is due ({allowed})",
  },
}
