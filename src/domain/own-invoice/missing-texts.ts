import { Language } from "../documents"
import { MissingField } from "./missing-content"

/** What a missing field is called, and where it is filled in. */
export const missingTexts: Record<MissingField, Record<Language, string>> = {
  number: { de: "Belegnummer", en: "document number" },
  document_date: { de: "Belegdatum", en: "document date" },
  delivery_date: { de: "Liefer- oder Leistungsdatum", en: "date of delivery or service" },
  issuer_name: { de: "Name des Ausstellers (Einstellungen)", en: "issuer’s name (settings)" },
  issuer_street: { de: "Straße des Ausstellers (Einstellungen)", en: "issuer’s street (settings)" },
  issuer_zip: { de: "Postleitzahl des Ausstellers (Einstellungen)", en: "issuer’s postcode (settings)" },
  issuer_city: { de: "Ort des Ausstellers (Einstellungen)", en: "issuer’s city (settings)" },
  issuer_country: { de: "Land des Ausstellers (Einstellungen)", en: "issuer’s country (settings)" },
  issuer_tax_id: {
    de: "Steuernummer oder USt-IdNr. des Ausstellers (Einstellungen)",
    en: "issuer’s tax number or VAT id (settings)",
  },
  issuer_vat_id: { de: "USt-IdNr. des Ausstellers (Einstellungen)", en: "issuer’s VAT id (settings)" },
  issuer_contact: {
    de: "Ansprechpartner des Ausstellers (Einstellungen)",
    en: "issuer’s contact person (settings)",
  },
  issuer_phone: { de: "Telefon des Ausstellers (Einstellungen)", en: "issuer’s phone (settings)" },
  issuer_email: { de: "E-Mail des Ausstellers (Einstellungen)", en: "issuer’s email (settings)" },
  buyer_name: { de: "Name des Kunden", en: "customer’s name" },
  buyer_street: { de: "Straße des Kunden", en: "customer’s street" },
  buyer_zip: { de: "Postleitzahl des Kunden", en: "customer’s postcode" },
  buyer_city: { de: "Ort des Kunden", en: "customer’s city" },
  buyer_country: { de: "Land des Kunden", en: "customer’s country" },
  buyer_vat_id: { de: "USt-IdNr. des Kunden", en: "customer’s VAT id" },
  buyer_email: { de: "E-Mail des Kunden", en: "customer’s email" },
  lines: { de: "Positionen mit Menge und Bezeichnung", en: "lines with quantity and description" },
  tax: { de: "Entgelt und Steuer je Steuersatz", en: "net amount and tax per rate" },
  tax_note: { de: "Hinweis auf die Steuerbefreiung", en: "note on the exemption" },
  corrected_invoice: {
    de: "Nummer und Datum der berichtigten Rechnung",
    en: "number and date of the corrected invoice",
  },
}
