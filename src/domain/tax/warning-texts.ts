import type { Text } from "./text"
import type { WarningCode } from "./types"
import { VAT_ID_REMARKS } from "./vat-id-remarks"

/** The sentences for something unusual about a sale that was decided all the same. */
export const WARNING_TEXTS: Readonly<Record<WarningCode, Text>> = {
  business_without_valid_vat_id: {
    de: "Der Kunde tritt als Unternehmen auf, hat aber keine dafür verwendbare USt-IdNr. (Zielgebiet: {place}); er wird wie ein Verbraucher versteuert.",
    en: "The customer acts as a business but has no VAT id usable for it (destination: {place}); they are taxed like a consumer.",
  },
  vat_id_other_country: {
    de: "Die USt-IdNr. {vatId} stammt aus einem anderen Land als dem des Verkaufs ({place}).",
    en: "The VAT id {vatId} was issued in another country than that of the sale ({place}).",
  },
  vat_id_not_confirmed_online: {
    de: "Die USt-IdNr. {vatId} ist richtig geschrieben, wurde aber nicht online bestätigt.",
    en: "The VAT id {vatId} is written correctly but has not been confirmed online.",
  },
  vat_id_malformed: VAT_ID_REMARKS.malformed,
  vat_id_wrong_check_digits: VAT_ID_REMARKS.wrong_check_digits,
  vat_id_refused_online: VAT_ID_REMARKS.refused_online,
  oss_not_registered: {
    de: "Das Konto versteuert im Bestimmungsland ({place}), eine OSS-Registrierung ist aber nicht eingestellt; dann ist die Steuer dort selbst zu melden.",
    en: "The account taxes at destination ({place}) but no One Stop Shop registration is set; the tax then has to be reported there directly.",
  },
  distance_sales_principle_missing: {
    de: "Im lexoffice-Konto ist kein Fernverkaufsprinzip festgelegt; der Verkauf (Zielgebiet: {place}) wurde wie berechnet in Deutschland versteuert.",
    en: "The lexoffice account names no distance sales principle; the sale (destination: {place}) was taxed in Germany, as charged.",
  },
  small_business_threshold_unknown: {
    de: "Im lexoffice-Konto ist kein Fernverkaufsprinzip festgelegt; für diesen Verkauf (Zielgebiet: {place}) wurde angenommen, dass die Schwelle von 10.000 Euro nicht überschritten ist.",
    en: "The lexoffice account names no distance sales principle; for this sale (destination: {place}) it was assumed that the threshold of 10,000 euros is not exceeded.",
  },
  account_not_vat_free: {
    de: "Der Shop rechnet als Kleinunternehmer, das lexoffice-Konto ist aber nicht auf „ohne Umsatzsteuer“ gestellt.",
    en: "The shop works as a small business, but the lexoffice account is not set to “without VAT”.",
  },
  island_rates: {
    de: "Für das Gebiet {place} gelten eigene Steuersätze; berechnet wurde ein Satz des Festlands.",
    en: "{place} has VAT rates of its own; a rate of the mainland was charged.",
  },
  special_area_consumer: {
    de: "{place} zählt nicht zum Steuergebiet; für Verbraucher dort gelten Sonderregeln, die mit der Steuerberatung zu klären sind.",
    en: "{place} is outside the VAT area; for consumers there special rules apply that the tax adviser should confirm.",
  },
  postcode_missing: {
    de: "Ohne lesbare Postleitzahl wurde das Hauptgebiet des Landes angenommen ({place}).",
    en: "Without a readable postcode the main part of the country was assumed ({place}).",
  },
  delivery_address_missing: {
    de: "Eine Lieferadresse fehlt; das Land der Rechnungsadresse ({place}) wurde genommen.",
    en: "There is no delivery address; the country of the billing address ({place}) was taken.",
  },
  billing_address_missing: {
    de: "Eine Rechnungsadresse fehlt; das Land der Lieferadresse ({place}) wurde genommen.",
    en: "There is no billing address; the country of the delivery address ({place}) was taken.",
  },
  country_assumed: {
    de: "In der Bestellung steht kein Land; das eingestellte Ersatzland ({place}) wurde genommen.",
    en: "The order names no country; the fallback country of the settings ({place}) was taken.",
  },
}
