import type { Text } from "./text"
import type { RefusalCode } from "./types"

/** What happened, and what a person can do about it. Placeholders are those of `fillText`. */
export interface RefusalText {
  readonly sentence: Text
  readonly nextStep: Text
}

const say = (de: string, en: string, nextDe: string, nextEn: string): RefusalText => ({
  sentence: { de, en },
  nextStep: { de: nextDe, en: nextEn },
})

const FIX_SHOP_TAX: readonly [string, string] = [
  "Steuersätze der Region im Shop prüfen; die Bestellung berichtigen oder mit der Steuerberatung klären und von Hand in lexoffice buchen.",
  "Check the tax rates of the region in the shop; correct the order, or settle it with the tax adviser and book it in lexoffice by hand.",
]
const CORRECT_MARK: readonly [string, string] = [
  "Den Wert berichtigen und erneut versuchen. Möglich sind: {accepted}.",
  "Correct the value and try again. Accepted are: {accepted}.",
]
const ASKED_AGAIN: readonly [string, string] = [
  "Nichts: Der Shop fragt von selbst wieder, etwa alle zehn Minuten. Eilt es, erneut versuchen oder in den Einstellungen auf die Prüfung der Schreibweise umstellen.",
  "Nothing: the shop asks again by itself, about every ten minutes. If it is urgent, try again, or set the check in the settings to the way it is written.",
]
const ADDRESS_AND_RETRY: readonly [string, string] = [
  "Adresse in der Bestellung ergänzen und erneut versuchen.",
  "Complete the address of the order and try again.",
]

/**
 * The sentences for a sale that a person must decide. `{because}` is the clause of the case, see `CASE_CLAUSES`.
 * Sources of the rules are named where they are decided (`find-row.ts`, `guard.ts`).
 */
export const REFUSAL_TEXTS: Readonly<Record<RefusalCode, RefusalText>> = {
  date_invalid: say(
    "Das Leistungsdatum „{date}“ ist kein Kalendertag, daher steht kein Steuersatz fest.",
    "The date of supply “{date}” is no calendar day, so no tax rate can be told.",
    "Datum der Bestellung prüfen und erneut versuchen.",
    "Check the date of the order and try again."
  ),
  date_not_covered: say(
    "Die Leistung vom {on} liegt vor dem Zeitraum, für den die Steuergebiete hinterlegt sind.",
    "The supply of {on} lies before the period for which tax territories are on file.",
    "Die Bestellung von Hand in lexoffice buchen und auf „Von Hand gebucht“ klicken.",
    "Book the order in lexoffice by hand and choose “Booked by hand”."
  ),
  rates_not_covered: say(
    "Für das Steuergebiet {place} sind am {on} keine Umsatzsteuersätze hinterlegt, daher lässt sich die berechnete Steuer nicht prüfen.",
    "No VAT rates are on file for {place} on {on}, so the tax charged cannot be checked.",
    "Die Sätze dieses Landes in den Steuereinstellungen ergänzen und erneut versuchen.",
    "Add the rates of this country in the tax settings and try again."
  ),
  seller_country_unsupported: say(
    "Als Sitz des Verkäufers ist {seller} eingestellt; die Steuerregeln hier gelten nur für Verkäufer in Deutschland.",
    "The seller’s country is set to {seller}; the tax rules here hold for sellers in Germany only.",
    "Das Land des Unternehmens in den Einstellungen prüfen.",
    "Check the company’s country in the settings."
  ),
  country_missing: say(
    "In der Bestellung steht kein Land, und ein Ersatzland ist nicht eingestellt; ohne Land steht die Steuer nicht fest.",
    "The order names no country and no fallback country is set; without a country the tax cannot be told.",
    "Land in der Adresse ergänzen oder in den Einstellungen ein Land für Kunden ohne Land wählen, dann erneut versuchen.",
    "Add the country to the address, or choose a country for customers without one in the settings, then try again."
  ),
  country_unknown: say(
    "Das Land „{country}“ in der Bestellung ist kein bekannter Ländercode.",
    "The country “{country}” of the order is no known country code.",
    ...ADDRESS_AND_RETRY
  ),
  nothing_supplied: say(
    "Die Bestellung enthält weder Ware noch Leistung, nur Nebenkosten oder gar keine Position; Nebenkosten allein haben keinen eigenen Steuerfall.",
    "The order holds neither goods nor services, only extra charges or no line at all; extra charges alone have no tax case of their own.",
    "Die Bestellung prüfen und, wenn sie gebucht werden soll, von Hand in lexoffice buchen.",
    "Check the order and, if it is to be booked, book it in lexoffice by hand."
  ),
  supply_unknown: say(
    "Beim Produkt „{product}“ steht im Metadatenfeld „{key}“ der Wert „{value}“; daraus geht nicht hervor, ob es Ware oder eine Leistung ist.",
    "The product “{product}” has “{value}” in its metadata field “{key}”, which does not say whether it is goods or a service.",
    ...CORRECT_MARK
  ),
  reverse_charge_unknown: say(
    "Beim Produkt „{product}“ steht im Metadatenfeld „{key}“ der Wert „{value}“; daraus geht nicht hervor, ob § 13b UStG gelten kann.",
    "The product “{product}” has “{value}” in its metadata field “{key}”, which does not say whether section 13b of the German VAT Act may apply.",
    ...CORRECT_MARK
  ),
  account_vat_free: say(
    "Das lexoffice-Konto ist auf „ohne Umsatzsteuer“ gestellt, der Shop rechnet aber als regelbesteuertes Unternehmen.",
    "The lexoffice account is set to “without VAT”, but the shop works as a regularly taxed business.",
    "Die Steuerart in lexoffice oder die Kleinunternehmer-Einstellung hier richtigstellen und erneut versuchen.",
    "Correct the tax type in lexoffice or the small business setting here and try again."
  ),
  oss_settings_disagree: say(
    "Die Einstellungen sagen „für das OSS-Verfahren registriert“, das lexoffice-Konto versteuert Fernverkäufe aber nicht im Bestimmungsland.",
    "The settings say “registered for the One Stop Shop”, but the lexoffice account does not tax distance sales at destination.",
    "Das Fernverkaufsprinzip in lexoffice und die OSS-Einstellung hier in Einklang bringen und erneut versuchen.",
    "Bring the distance sales principle in lexoffice and the OSS setting here into line and try again."
  ),
  small_business_eu_consumer: say(
    "Der Shop rechnet als Kleinunternehmer ohne Umsatzsteuer, das Konto versteuert Verkäufe an Verbraucher im EU-Ausland ({place}) aber im Bestimmungsland; die deutsche Befreiung gilt dort nicht.",
    "The shop charges no VAT as a small business, but the account taxes sales to consumers in other EU states ({place}) at destination, where the German exemption does not hold.",
    "Mit der Steuerberatung klären (EU-Kleinunternehmerregelung oder OSS) und die Bestellung von Hand in lexoffice buchen.",
    "Settle it with the tax adviser (EU small business scheme or One Stop Shop) and book the order in lexoffice by hand."
  ),
  small_business_eu_service: say(
    "Der Shop rechnet als Kleinunternehmer ohne Umsatzsteuer, eine Leistung an ein Unternehmen im EU-Ausland ({place}) ist aber dort zu versteuern und nicht nach § 19 UStG befreit.",
    "The shop charges no VAT as a small business, but a service to a business in another EU state ({place}) is taxed there and not exempt under section 19 of the German VAT Act.",
    "Mit der Steuerberatung klären und die Bestellung von Hand in lexoffice buchen.",
    "Settle it with the tax adviser and book the order in lexoffice by hand."
  ),
  domestic_reverse_charge: say(
    "Der Shop hat {charged} Umsatzsteuer berechnet, aber bei mindestens einer Position kann nach § 13b UStG der Kunde in Deutschland die Steuer schulden.",
    "The shop charged {charged} VAT, but for at least one line the German customer may owe the tax under section 13b of the German VAT Act.",
    "Mit der Steuerberatung klären, wer die Steuer schuldet, und die Bestellung von Hand in lexoffice buchen.",
    "Settle with the tax adviser who owes the tax and book the order in lexoffice by hand."
  ),
  mixed_supplies: say(
    "Die Bestellung enthält Waren und Leistungen, die für das Gebiet {place} unterschiedlich zu versteuern sind; ein Beleg in lexoffice kann nur einen Steuerfall haben.",
    "The order holds goods and services that are taxed differently for {place}; one document in lexoffice can have one tax case only.",
    "Die Bestellung in zwei Bestellungen teilen oder zwei Belege von Hand in lexoffice schreiben.",
    "Split the order in two, or write two documents in lexoffice by hand."
  ),
  vat_id_unchecked: say(
    "Die USt-IdNr. {vatId} wurde noch nicht online geprüft; davon hängt ab, ob der Verkauf (Zielgebiet: {place}) steuerfrei ist.",
    "The VAT id {vatId} has not been checked online yet; whether the sale (destination: {place}) is tax-free depends on it.",
    ...ASKED_AGAIN
  ),
  vat_id_check_unavailable: say(
    "Die USt-IdNr. {vatId} konnte nicht geprüft werden, weil der Prüfdienst keine Auskunft gab ({error}); davon hängt ab, ob der Verkauf (Zielgebiet: {place}) steuerfrei ist.",
    "The VAT id {vatId} could not be checked because the checking service gave no answer ({error}); whether the sale (destination: {place}) is tax-free depends on it.",
    ...ASKED_AGAIN
  ),
  distance_sales_principle_missing: say(
    "Der Shop hat für einen Verbraucher im EU-Ausland ({place}) {charged} Umsatzsteuer berechnet, aber im lexoffice-Konto ist nicht festgelegt, ob Fernverkäufe in Deutschland oder im Bestimmungsland versteuert werden.",
    "The shop charged a consumer in another EU state ({place}) {charged} VAT, but the lexoffice account does not say whether distance sales are taxed in Germany or at destination.",
    "In lexoffice das Fernverkaufsprinzip festlegen und erneut versuchen.",
    "Set the distance sales principle in lexoffice and try again."
  ),
  third_country_electronic: say(
    "Eine elektronische oder Katalogleistung an einen Verbraucher außerhalb der EU ({place}) ist in Deutschland nicht steuerbar; lexoffice nimmt diesen Steuerfall für Privatpersonen nicht an, und im Land des Kunden kann Steuer anfallen.",
    "An electronic or catalogue service to a consumer outside the EU ({place}) is outside German VAT; lexoffice refuses this tax case for private persons, and tax may be due in the customer’s country.",
    "Mit der Steuerberatung klären und die Bestellung von Hand in lexoffice buchen.",
    "Settle it with the tax adviser and book the order in lexoffice by hand."
  ),
  charged_vat_not_due: say(
    "Der Shop hat {charged} Umsatzsteuer berechnet, aber {because}.",
    "The shop charged {charged} VAT, but {because}.",
    ...FIX_SHOP_TAX
  ),
  charged_no_vat: say(
    "Der Shop hat mindestens eine Position ohne Umsatzsteuer berechnet, aber {because}.",
    "The shop charged at least one line without VAT, but {because}.",
    ...FIX_SHOP_TAX
  ),
  charged_rate_not_allowed: say(
    "Der Shop hat {charged} Umsatzsteuer berechnet, aber {because}.",
    "The shop charged {charged} VAT, but {because}.",
    ...FIX_SHOP_TAX
  ),
  tax_amount_contradicts_rate: say(
    "Bei mindestens einer Position passen Steuerbetrag und Steuersatz ({charged}) nicht zusammen: das eine ist null, das andere nicht.",
    "For at least one line the tax amount and the tax rate ({charged}) contradict each other: one is zero, the other is not.",
    ...FIX_SHOP_TAX
  ),
  lexoffice_country_differs: say(
    "Der Verkauf (Zielgebiet: {place}) wäre steuerfrei, weil das Gebiet hier als {region} gilt; in der Länderliste von lexoffice steht dafür aber „{code}“, und das gilt dort als {lexofficeClass}.",
    "The sale (destination: {place}) would be tax-free, because the place counts as {region} here; in lexoffice’s list of countries it is “{code}”, and that counts as {lexofficeClass} there.",
    "Mit der Steuerberatung klären, wie zu buchen ist: von Hand in lexoffice, oder in den Steuereinstellungen für dieses Gebiet das Länderkürzel eintragen, das lexoffice bekommen soll, und erneut versuchen.",
    "Settle with the tax adviser how to book it: in lexoffice by hand, or name the country code lexoffice shall get for this place in the tax settings and try again."
  ),
  postcode_missing: say(
    "Der Verkauf (Zielgebiet: {place}) wäre steuerfrei, aber ohne lesbare Postleitzahl steht nicht fest, ob er in ein Gebiet mit anderen Steuerregeln geht.",
    "The sale (destination: {place}) would be tax-free, but without a readable postcode it is open whether it goes to an area with other tax rules.",
    ...ADDRESS_AND_RETRY
  ),
  delivery_address_missing: say(
    "Der Verkauf wäre nach der Rechnungsadresse ({place}) steuerfrei, aber es fehlt die Lieferadresse, und bei Waren zählt, wohin geliefert wird.",
    "By the billing address ({place}) the sale would be tax-free, but the delivery address is missing, and for goods the place of delivery counts.",
    ...ADDRESS_AND_RETRY
  ),
  billing_address_missing: say(
    "Die Leistung wäre nach der Lieferadresse ({place}) steuerfrei, aber es fehlt die Rechnungsadresse, und bei Leistungen zählt der Sitz des Kunden.",
    "By the delivery address ({place}) the service would be tax-free, but the billing address is missing, and for services the customer’s seat counts.",
    ...ADDRESS_AND_RETRY
  ),
  country_assumed: say(
    "In der Bestellung steht kein Land; mit dem eingestellten Ersatzland ({place}) wäre sie steuerfrei, und dafür genügt eine Annahme nicht.",
    "The order names no country; with the fallback country of the settings ({place}) it would be tax-free, and an assumption is not enough for that.",
    ...ADDRESS_AND_RETRY
  ),
}
