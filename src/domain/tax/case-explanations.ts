import type { Text } from "./text"
import type { TaxCase } from "./types"

/**
 * Why each case is taxed as it is, for a person and their adviser. Placeholders: `place`, `vatCountry`, `vatId`, `charged`,
 * `allowed`, `on`. Sources are the sections named in the sentences; read 2026-11.
 */
export const CASE_EXPLANATIONS: Readonly<Record<TaxCase, Text>> = {
  small_business: {
    de: "Verkauf eines Kleinunternehmers, steuerfrei nach § 19 UStG (Zielgebiet: {place}).",
    en: "Sale by a small business, exempt under section 19 of the German VAT Act (destination: {place}).",
  },
  domestic: {
    de: "Verkauf innerhalb Deutschlands; es gelten die deutschen Steuersätze vom {on} ({allowed}), § 12 UStG.",
    en: "Sale within Germany; the German rates of {on} apply ({allowed}), section 12 of the German VAT Act.",
  },
  intra_community_supply: {
    de: "Ware an ein Unternehmen im EU-Ausland (Lieferziel: {place}) mit der USt-IdNr. {vatId}: innergemeinschaftliche Lieferung, steuerfrei nach § 4 Nr. 1 Buchst. b und § 6a UStG. Nötig sind die Zusammenfassende Meldung und ein Nachweis, dass die Ware angekommen ist.",
    en: "Goods to a business in another EU state (destination: {place}) with the VAT id {vatId}: intra-community supply, exempt under section 4 no. 1 letter b and section 6a of the German VAT Act. A recapitulative statement and proof of arrival are needed.",
  },
  reverse_charge: {
    de: "Leistung an ein Unternehmen im EU-Ausland (Sitz: {place}) mit der USt-IdNr. {vatId}: Leistungsort beim Kunden nach § 3a Abs. 2 UStG, der Kunde schuldet die Steuer. Nötig ist die Zusammenfassende Meldung.",
    en: "Service to a business in another EU state (seat: {place}) with the VAT id {vatId}: supplied where the customer is, section 3a (2) of the German VAT Act; the customer owes the tax. A recapitulative statement is needed.",
  },
  distance_sales_destination: {
    de: "Ware an einen Verbraucher im EU-Ausland (Lieferziel: {place}): Fernverkauf nach § 3c UStG, versteuert im Bestimmungsland mit dessen Sätzen vom {on} ({allowed}).",
    en: "Goods to a consumer in another EU state (destination: {place}): distance sale under section 3c of the German VAT Act, taxed at destination with its rates of {on} ({allowed}).",
  },
  distance_sales_origin: {
    de: "Ware an einen Verbraucher im EU-Ausland (Lieferziel: {place}) unterhalb der Schwelle von 10.000 Euro nach § 3c Abs. 4 UStG: versteuert in Deutschland mit den Sätzen vom {on} ({allowed}).",
    en: "Goods to a consumer in another EU state (destination: {place}) below the threshold of 10,000 euros of section 3c (4) of the German VAT Act: taxed in Germany with the rates of {on} ({allowed}).",
  },
  electronic_services_destination: {
    de: "Elektronische Leistung an einen Verbraucher im EU-Ausland (Wohnsitz: {place}): versteuert dort nach § 3a Abs. 5 UStG mit den Sätzen vom {on} ({allowed}).",
    en: "Electronic service to a consumer in another EU state (residence: {place}): taxed there under section 3a (5) of the German VAT Act with the rates of {on} ({allowed}).",
  },
  electronic_services_origin: {
    de: "Elektronische Leistung an einen Verbraucher im EU-Ausland (Wohnsitz: {place}) unterhalb der Schwelle von 10.000 Euro nach § 3a Abs. 5 Satz 3 UStG: versteuert in Deutschland mit den Sätzen vom {on} ({allowed}).",
    en: "Electronic service to a consumer in another EU state (residence: {place}) below the threshold of 10,000 euros of section 3a (5) sentence 3 of the German VAT Act: taxed in Germany with the rates of {on} ({allowed}).",
  },
  eu_service_domestic: {
    de: "Leistung an einen Verbraucher im EU-Ausland (Wohnsitz: {place}): Leistungsort ist nach § 3a Abs. 1 UStG Deutschland, Sätze vom {on} ({allowed}).",
    en: "Service to a consumer in another EU state (residence: {place}): supplied in Germany under section 3a (1) of the German VAT Act, rates of {on} ({allowed}).",
  },
  export: {
    de: "Ware in ein Gebiet außerhalb der Umsatzsteuer der EU ({place}): Ausfuhrlieferung, steuerfrei nach § 4 Nr. 1 Buchst. a und § 6 UStG. Nötig ist ein Ausfuhrnachweis.",
    en: "Goods to an area outside the VAT of the EU ({place}): export, exempt under section 4 no. 1 letter a and section 6 of the German VAT Act. Proof of export is needed.",
  },
  third_country_service: {
    de: "Leistung an ein Unternehmen außerhalb der EU (Sitz: {place}): Leistungsort beim Kunden nach § 3a Abs. 2 UStG, in Deutschland nicht steuerbar.",
    en: "Service to a business outside the EU (seat: {place}): supplied where the customer is, section 3a (2) of the German VAT Act; not subject to German VAT.",
  },
  third_country_service_domestic: {
    de: "Leistung an einen Verbraucher außerhalb der EU (Wohnsitz: {place}): Leistungsort ist nach § 3a Abs. 1 UStG Deutschland, Regelsatz vom {on} ({allowed}).",
    en: "Service to a consumer outside the EU (residence: {place}): supplied in Germany under section 3a (1) of the German VAT Act, standard rate of {on} ({allowed}).",
  },
}
