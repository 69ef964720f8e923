type Language = "de" | "en"

/** A short name for each cause that many incidents can share. */
const titles: Record<string, Record<Language, string>> = {
  key_refused: { de: "API-Schlüssel abgelehnt", en: "API key refused" },
  not_connected: { de: "Keine Verbindung eingerichtet", en: "Not connected" },
  contract_missing: { de: "Vertrag in lexoffice reicht nicht", en: "lexoffice contract not sufficient" },
  permission_missing: { de: "Berechtigung fehlt", en: "Permission missing" },
  payments_not_permitted: {
    de: "Zahlungen: Berechtigung fehlt",
    en: "Payments: permission missing",
  },
  payments_unreadable: { de: "Zahlungen nicht lesbar", en: "Payments not readable" },
  lexoffice_unreachable: { de: "lexoffice nicht erreichbar", en: "lexoffice unreachable" },
  organization_changed: { de: "Andere Organisation in lexoffice", en: "Another organization in lexoffice" },
  settings_invalid: { de: "Einstellungen ungültig", en: "Settings invalid" },

  country_missing: { de: "Land fehlt", en: "Country missing" },
  country_already_there: { de: "Land schon angegeben", en: "Country given already" },
  customer_name_missing: { de: "Name fehlt", en: "Name missing" },
  currency_unsupported: { de: "Fremde Währung", en: "Foreign currency" },
  negative_line: { de: "Negative Position", en: "Negative line" },
  order_totals_differ: { de: "Summe der Bestellung stimmt nicht", en: "Order total does not add up" },
  order_unreadable: { de: "Bestellung nicht lesbar", en: "Order unreadable" },
  order_unwritable: { de: "Beleg nicht zu schreiben", en: "Document could not be written" },
  tax_undecided: { de: "Steuer unklar", en: "Tax unclear" },

  contact_sync_off: { de: "Kontakt nicht aktuell gehalten", en: "Contact not kept up to date" },
  contact_under_way: { de: "Kontakt wird gerade übertragen", en: "Contact being sent" },
  customer_unnamed: { de: "Kunde ohne Namen", en: "Customer without a name" },
  customer_country_missing: { de: "Kunde ohne Land", en: "Customer without a country" },
  vat_id_malformed: { de: "USt-IdNr. ungültig", en: "VAT id invalid" },

  vat_id_rejected: { de: "USt-IdNr. abgelehnt", en: "VAT id refused" },
  data_rejected: { de: "Daten abgelehnt", en: "Data refused" },
  request_refused: { de: "Anfrage abgelehnt", en: "Request refused" },
  not_found: { de: "Datensatz in lexoffice fehlt", en: "Record missing in lexoffice" },
  invoice_is_draft: { de: "Rechnung ist noch Entwurf", en: "Invoice still a draft" },
  corrected_invoice_gone: { de: "Rechnung storniert oder gelöscht", en: "Invoice voided or deleted" },
  unanswered_in_other_company: {
    de: "Vor dem Wechsel der Organisation unterwegs",
    en: "On its way before the organization changed",
  },
  other_company: { de: "Beleg gehört in andere Organisation", en: "Belongs to another organization" },
  document_already_sent: { de: "Beleg schon gesendet", en: "Document already sent" },
  file_not_there: { de: "Noch keine Datei", en: "No file yet" },
  contact_changed_remotely: {
    de: "Kontakt in lexoffice nicht änderbar",
    en: "Contact cannot be changed in lexoffice",
  },
  document_doubled: { de: "Beleg möglicherweise doppelt", en: "Document possibly doubled" },
  document_sent_twice: { de: "Beleg doppelt gesendet", en: "Document sent twice" },
  totals_differ_before: { de: "Beträge würden abweichen", en: "Amounts would differ" },
  totals_differ_after: { de: "Beträge weichen ab", en: "Amounts differ" },
  own_invoice_incomplete: { de: "Angaben für die Rechnung fehlen", en: "Invoice details missing" },
  own_invoice_contradictory: {
    de: "Beträge widersprechen sich",
    en: "Amounts contradict each other",
  },
  own_invoice_xml_invalid: { de: "E-Rechnung nicht formgerecht", en: "E-invoice not well-formed" },
  answer_unknown: { de: "Unverständliche Antwort", en: "Answer not understood" },
  version_conflict: { de: "Kontakt gleichzeitig geändert", en: "Contact changed at the same time" },
  already_exists: { de: "In lexoffice schon vorhanden", en: "Already in lexoffice" },
  list_too_long: { de: "Zu viele Einträge in lexoffice", en: "Too many entries in lexoffice" },
  not_sent: { de: "Nicht gesendet", en: "Not sent" },
  not_ready: { de: "PDF noch nicht erzeugt", en: "PDF not made yet" },
  unexpected_error: { de: "Unerwarteter Fehler", en: "Unexpected error" },

  mail_failed: { de: "E-Mail nicht gesendet", en: "E-mail not sent" },
  mail_unclear: { de: "E-Mail ungewiss", en: "E-mail uncertain" },
  mail_not_possible: { de: "E-Mail nicht möglich", en: "E-mail not possible" },
  mail_under_way: { de: "E-Mail wird gerade gesendet", en: "E-mail being sent" },
  mail_provider_missing: { de: "E-Mail-Versand fehlt im Shop", en: "Shop cannot send e-mail" },
  mail_template_missing: { de: "E-Mail-Vorlage fehlt", en: "E-mail template missing" },

  document_voided_remotely: { de: "In lexoffice storniert", en: "Voided in lexoffice" },
  document_deleted_remotely: { de: "In lexoffice gelöscht", en: "Deleted in lexoffice" },
  document_changed_remotely: { de: "In lexoffice geändert", en: "Changed in lexoffice" },
  document_back_to_draft: { de: "In lexoffice wieder Entwurf", en: "A draft again in lexoffice" },
  voucher_unchecked: { de: "Beleg noch nicht gebucht", en: "Document not booked yet" },
  payment_not_recorded: { de: "Zahlung nicht erfasst", en: "Payment not recorded" },
  document_still_there: { de: "Beleg ist noch da", en: "Document is still there" },
  document_in_other_company: {
    de: "Beleg liegt in anderer Organisation",
    en: "Document is in another organization",
  },
  settlement_unreadable: {
    de: "Zahlungen eines Belegs nicht lesbar",
    en: "Payments of a document not readable",
  },
  book_again_not_possible: { de: "Neu buchen nicht möglich", en: "Cannot be booked again" },

  posting_category_unmapped: { de: "Buchungskategorie nicht gewählt", en: "Posting category not chosen" },
  posting_category_missing: { de: "Buchungskategorie gibt es nicht mehr", en: "Posting category is gone" },
  posting_category_not_mixable: {
    de: "Buchungskategorien nicht mischbar",
    en: "Posting categories cannot be mixed",
  },
  voucher_number_taken: { de: "Belegnummer schon vergeben", en: "Document number taken" },
  file_changed: { de: "Datei verändert", en: "File changed" },
  file_not_stored: { de: "Datei nicht gespeichert", en: "File not stored" },
  file_unreadable: { de: "Datei nicht lesbar", en: "File unreadable" },
}

/** What a cause is called in a list of causes: a few words. An unknown code is shown as it is. */
export const incidentTitle = (code: string, language: Language): string => titles[code]?.[language] ?? code
