import type { Settings } from "./settings"

type Language = "de" | "en"

/** What the settings page calls each setting, or the section it is in. */
const names: Record<keyof Settings, Record<Language, string>> = {
  delivery_mode: { de: "Art der Übergabe", en: "Delivery mode" },
  numbers: { de: "Rechnungsnummern", en: "Invoice numbers" },
  own_invoice: { de: "Eigene Rechnungen", en: "Own invoices" },
  invoice_state: { de: "Zustand gesendeter Rechnungen", en: "State of sent invoices" },
  trigger: { de: "Rechnung wird geschrieben, wenn", en: "Invoice is written when" },
  trigger_by_payment_provider: { de: "Ausnahmen je Zahlungsanbieter", en: "Exceptions by payment provider" },
  start_date: { de: "Startdatum", en: "Start date" },
  assumed_country: { de: "Land, wenn keines angegeben ist", en: "Country when none is given" },
  excluded_sales_channels: { de: "Vertriebskanäle ohne lexoffice", en: "Sales channels without lexoffice" },
  payment_terms: { de: "Zahlungsziele", en: "Payment terms" },
  texts: { de: "Texte", en: "Texts" },
  document_language: { de: "Sprache der Belege", en: "Language of documents" },
  push_contacts: { de: "Änderungen an Kunden übertragen", en: "Keep contacts up to date" },
  record_payments: { de: "Zahlungen im Shop erfassen", en: "Record payments in the shop" },
  capture_providers: { de: "Erfasst wird bei", en: "Captured at" },
  guest_contacts: { de: "Gäste", en: "Guests" },
  posting_categories: { de: "Buchungskategorien", en: "Posting categories" },
  shipping_tax: { de: "Steuer auf Versandkosten", en: "Tax on shipping" },
  payment_names: { de: "Bezeichnung auf Belegen", en: "Name on documents" },
  transaction_id_paths: { de: "Fundort der Transaktionsnummer", en: "Where the transaction number is found" },
  print_layout_id: { de: "Layout", en: "Layout" },
  vat_id_check: { de: "Prüfung von USt-IdNrn.", en: "VAT id check" },
  own_vat_id: { de: "Eigene USt-IdNr.", en: "Own VAT id" },
  tax_rates: { de: "Eigene Steuersätze", en: "Own VAT rates" },
  territories: { de: "Eigene Steuergebiete", en: "Own tax territories" },
  non_shipping_items: { de: "Artikel ohne Versand", en: "Items without shipping" },
  oss_registered: { de: "Verkäufe an Verbraucher in der EU (OSS)", en: "Sales to consumers in the EU (OSS)" },
  metadata_keys: { de: "Metadaten", en: "Metadata" },
  mail: { de: "E-Mail", en: "E-mail" },
  call_log: { de: "Protokoll", en: "Call log" },
}

const isSetting = (name: string): name is keyof Settings => name in names

/** The name of the setting that a field belongs to; what has none keeps its path. @param field with dots, `mail.from` */
export function settingName(field: string, language: Language): string {
  const [setting = ""] = field.split(".")
  return isSetting(setting) ? names[setting][language] : field
}
