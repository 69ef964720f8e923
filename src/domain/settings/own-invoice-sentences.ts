/** What is wrong with a setting of the own documents. */
export const ownInvoiceSentences: Record<string, { de: string; en: string }> = {
  expected_iban: {
    de: "Erwartet wird eine IBAN; Länge und Prüfziffern müssen stimmen.",
    en: "Expected an IBAN; length and check digits must be right.",
  },
  expected_bic: {
    de: "Erwartet wird eine BIC mit 8 oder 11 Zeichen.",
    en: "Expected a BIC of 8 or 11 characters.",
  },
  expected_tax_number: {
    de: "Erwartet wird eine Steuernummer wie 12/345/67890 oder mit 10 bis 13 Ziffern.",
    en: "Expected a tax number such as 12/345/67890 or of 10 to 13 digits.",
  },
  expected_email: { de: "Erwartet wird eine E-Mail-Adresse.", en: "Expected an email address." },
  expected_logo: {
    de: "Erwartet wird ein PNG (ohne Interlacing) oder ein JPEG (RGB oder Graustufen) als Data-URL, höchstens 64 kB groß.",
    en: "Expected a PNG (not interlaced) or a JPEG (RGB or grey) as a data URL, of at most 64 kB.",
  },
  needed_for_own_invoice: {
    de: "Ohne diese Angabe darf der Shop keine eigenen Rechnungen ausstellen.",
    en: "Without it the shop must not issue invoices of its own.",
  },
  tax_number_or_vat_id: {
    de: "Eigene Rechnungen brauchen die Steuernummer oder die USt-IdNr. des Ausstellers.",
    en: "Own invoices need the issuer's tax number or VAT id.",
  },
  needed_for_xrechnung: {
    de: "XRechnung verlangt diese Angabe.",
    en: "XRechnung demands it.",
  },
}
