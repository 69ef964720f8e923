/** What a person reads about an incident, in both languages. `{placeholders}` are the incident's params. */
export type IncidentText = { message: string; nextStep: string }
export type IncidentTexts = { de: IncidentText; en: IncidentText }

/** By code. A code without a text is shown with its name and params, never hidden. */
export const incidentTexts: Record<string, IncidentTexts> = {
  key_refused: {
    de: {
      message: "lexoffice nimmt den API-Schlüssel nicht mehr an. Alle Belege warten.",
      nextStep:
        "Erzeugen Sie in lexoffice einen neuen API-Schlüssel und tragen Sie ihn in den Einstellungen ein.",
    },
    en: {
      message: "lexoffice no longer accepts the API key. All documents are waiting.",
      nextStep: "Make a new API key in lexoffice and enter it in the settings.",
    },
  },
  not_connected: {
    de: {
      message: "Es ist kein API-Schlüssel mehr hinterlegt. Alle Belege warten.",
      nextStep: "Tragen Sie in den Einstellungen einen API-Schlüssel ein.",
    },
    en: {
      message: "There is no API key any more. All documents are waiting.",
      nextStep: "Enter an API key in the settings.",
    },
  },
  contract_missing: {
    de: {
      message:
        "Der lexoffice-Vertrag erlaubt keine Schnittstelle mehr (Tarif XL nötig, oder eine Zahlung ist offen).",
      nextStep: "Prüfen Sie Ihren Vertrag in lexoffice. Danach geht es von selbst weiter.",
    },
    en: {
      message: "The lexoffice contract no longer includes the API (plan XL needed, or a payment is due).",
      nextStep: "Check your contract in lexoffice. Work then goes on by itself.",
    },
  },
  permission_missing: {
    de: {
      message: "Dem API-Schlüssel fehlt eine Berechtigung, die für die Übertragung nötig ist.",
      nextStep:
        "Erzeugen Sie in lexoffice einen neuen Schlüssel mit allen Berechtigungen und tragen Sie ihn ein.",
    },
    en: {
      message: "The API key lacks a permission that is needed to transmit documents.",
      nextStep: "Make a new key with all permissions in lexoffice and enter it in the settings.",
    },
  },
  lexoffice_unreachable: {
    de: {
      message: "lexoffice ist nicht erreichbar. Die Belege warten und werden von selbst nachgeholt.",
      nextStep: "Sie müssen nichts tun. Hält es lange an, sehen Sie auf der Statusseite von lexoffice nach.",
    },
    en: {
      message: "lexoffice cannot be reached. The documents wait and will be sent by themselves.",
      nextStep: "Nothing to do. If it lasts, look at lexoffice's status page.",
    },
  },
  organization_changed: {
    de: {
      message: "Der API-Schlüssel gehört zu einer anderen Firma in lexoffice als bisher.",
      nextStep:
        "Tragen Sie einen Schlüssel der bisherigen Firma ein, oder wechseln Sie die Firma bewusst in den Einstellungen.",
    },
    en: {
      message: "The API key belongs to another company in lexoffice than before.",
      nextStep: "Enter a key of the former company, or change the company on purpose in the settings.",
    },
  },
  country_missing: {
    de: {
      message: "Bei Kunde {customer} (Bestellung {order}) fehlt das Land in der Rechnungsadresse.",
      nextStep:
        "Ergänzen Sie das Land in der Bestellung, oder legen Sie in den Einstellungen ein angenommenes Land fest. Dann „Erneut versuchen“.",
    },
    en: {
      message: "Customer {customer} (order {order}) has no country in the billing address.",
      nextStep: "Add the country to the order, or set an assumed country in the settings. Then retry.",
    },
  },
  customer_name_missing: {
    de: {
      message: "Bestellung {order} nennt weder Namen noch Firma ({customer}).",
      nextStep: "Ergänzen Sie den Namen in der Rechnungsadresse der Bestellung. Dann „Erneut versuchen“.",
    },
    en: {
      message: "Order {order} names neither a person nor a company ({customer}).",
      nextStep: "Add the name to the order's billing address. Then retry.",
    },
  },
  currency_unsupported: {
    de: {
      message: "Bestellung {order} ist in {currency}. lexoffice nimmt über die Schnittstelle nur Euro an.",
      nextStep: "Buchen Sie die Bestellung von Hand in lexoffice und klicken Sie auf „Von Hand gebucht“.",
    },
    en: {
      message: "Order {order} is in {currency}. Through its API lexoffice takes euros only.",
      nextStep: "Book the order by hand in lexoffice, then choose “booked by hand”.",
    },
  },
  negative_line: {
    de: {
      message: "Bestellung {order} hat eine Position mit negativem Preis: {line}.",
      nextStep: "Ersetzen Sie sie durch einen Rabatt, oder buchen Sie die Bestellung von Hand.",
    },
    en: {
      message: "Order {order} has a line with a negative price: {line}.",
      nextStep: "Replace it by a discount, or book the order by hand.",
    },
  },
  order_totals_differ: {
    de: {
      message: "Die Positionen der Bestellung {order} ergeben nicht ihre Summe (Unterschied {difference} €).",
      nextStep: "Prüfen Sie die Bestellung. Nichts wurde übertragen.",
    },
    en: {
      message: "The lines of order {order} do not add up to its total (difference {difference} €).",
      nextStep: "Check the order. Nothing was sent.",
    },
  },
  order_unreadable: {
    de: {
      message: "Bestellung {order} konnte nicht gelesen werden: {message}",
      nextStep: "Prüfen Sie die Bestellung. Hilft das nicht, melden Sie den Fehler mit diesem Text.",
    },
    en: {
      message: "Order {order} could not be read: {message}",
      nextStep: "Check the order. If that does not help, report the error with this text.",
    },
  },
  tax_undecided: {
    de: { message: "Bestellung {order}: {sentence}", nextStep: "{nextStep}" },
    en: { message: "Order {order}: {sentence}", nextStep: "{nextStep}" },
  },
  vat_id_rejected: {
    de: {
      message: "lexoffice nimmt die USt-IdNr. von {customer} nicht an (Bestellung {order}): {reasons}",
      nextStep: "Berichtigen Sie die USt-IdNr. beim Kunden oder in der Bestellung. Dann „Erneut versuchen“.",
    },
    en: {
      message: "lexoffice does not accept the VAT id of {customer} (order {order}): {reasons}",
      nextStep: "Correct the VAT id of the customer or in the order. Then retry.",
    },
  },
  data_rejected: {
    de: {
      message: "lexoffice hat die Daten von Bestellung {order} ({customer}) abgelehnt: {reasons}",
      nextStep:
        "Berichtigen Sie die genannten Angaben und klicken Sie auf „Erneut versuchen“, oder buchen Sie von Hand.",
    },
    en: {
      message: "lexoffice refused the data of order {order} ({customer}): {reasons}",
      nextStep: "Correct what is named and retry, or book by hand.",
    },
  },
  request_refused: {
    de: {
      message: "lexoffice hat die Anfrage zu Bestellung {order} abgelehnt: {reasons}",
      nextStep: "Das ist vermutlich ein Fehler der Erweiterung. Melden Sie ihn mit dem Protokolleintrag.",
    },
    en: {
      message: "lexoffice refused the request for order {order}: {reasons}",
      nextStep: "This is probably a mistake of the plugin. Report it with the log entry.",
    },
  },
  not_found: {
    de: {
      message: "lexoffice kennt einen Datensatz nicht mehr, der zu Bestellung {order} gehört.",
      nextStep:
        "Sehen Sie in lexoffice nach, ob Kontakt oder Rechnung gelöscht wurden, und versuchen Sie es erneut.",
    },
    en: {
      message: "lexoffice no longer knows a record that belongs to order {order}.",
      nextStep: "Look in lexoffice whether the contact or invoice was deleted, then retry.",
    },
  },
  invoice_is_draft: {
    de: {
      message:
        "Bestellung {order} wurde geändert oder storniert, aber ihre Rechnung {number} ist in lexoffice noch ein Entwurf. Einen Entwurf kann die Schnittstelle weder ändern noch korrigieren.",
      nextStep:
        "Öffnen Sie den Entwurf ({link}) und schließen Sie ihn ab: dann folgt die Rechnungskorrektur von selbst. Oder löschen Sie ihn: dann wird die Bestellung neu gebucht, wie sie jetzt ist.",
    },
    en: {
      message:
        "Order {order} was changed or cancelled, but its invoice {number} is still a draft in lexoffice. The API can neither change nor correct a draft.",
      nextStep:
        "Open the draft ({link}) and finish it: the credit note then follows by itself. Or delete it: the order is then booked anew, as it is now.",
    },
  },
  contact_changed_remotely: {
    de: {
      message:
        "Der Kontakt {customer} hat in lexoffice mehrere Einträge ({lists}) und kann deshalb nicht mehr aktualisiert werden. Rechnungen gehen weiter hinaus.",
      nextStep:
        "Lassen Sie in lexoffice je einen Eintrag stehen, oder schalten Sie die Synchronisation dieses Kunden ab.",
    },
    en: {
      message:
        "The contact {customer} has several entries in lexoffice ({lists}) and can no longer be updated. Invoices still go out.",
      nextStep: "Keep one entry of each in lexoffice, or switch off the synchronisation of this customer.",
    },
  },
  document_doubled: {
    de: {
      message: "Der Beleg zu Bestellung {order} ist in lexoffice möglicherweise doppelt: {remote_ids}",
      nextStep:
        "Sehen Sie beide in lexoffice an, stornieren Sie einen, und klicken Sie auf „Von Hand gebucht“.",
    },
    en: {
      message: "The document for order {order} may exist twice in lexoffice: {remote_ids}",
      nextStep: "Look at both in lexoffice, cancel one, then choose “booked by hand”.",
    },
  },
  totals_differ_before: {
    de: {
      message: "Der Beleg zu Bestellung {order} würde in lexoffice andere Beträge ergeben: {differences}",
      nextStep: "Nichts wurde übertragen. Buchen Sie von Hand und melden Sie den Fall.",
    },
    en: {
      message: "The document for order {order} would come to other amounts in lexoffice: {differences}",
      nextStep: "Nothing was sent. Book by hand and report the case.",
    },
  },
  totals_differ_after: {
    de: {
      message:
        "lexoffice hat für Beleg {number} (Bestellung {order}) andere Beträge berechnet: {differences}",
      nextStep:
        "Prüfen Sie in lexoffice, ob beim Kontakt ein Rabatt hinterlegt ist, und korrigieren Sie den Beleg dort.",
    },
    en: {
      message: "lexoffice computed other amounts for document {number} (order {order}): {differences}",
      nextStep: "Check in lexoffice whether the contact has a discount, and correct the document there.",
    },
  },
  answer_unknown: {
    de: {
      message: "lexoffice hat zu Bestellung {order} etwas Unverständliches geantwortet.",
      nextStep:
        "Die Antwort steht im Protokoll. Versuchen Sie es erneut; bleibt es dabei, melden Sie den Fehler.",
    },
    en: {
      message: "lexoffice gave an answer about order {order} that cannot be understood.",
      nextStep: "The answer is in the log. Retry; if it stays, report the error.",
    },
  },
  version_conflict: {
    de: {
      message: "Der Kontakt von {customer} wurde in lexoffice gleichzeitig geändert.",
      nextStep: "Versuchen Sie es erneut.",
    },
    en: {
      message: "The contact of {customer} was changed in lexoffice at the same time.",
      nextStep: "Retry.",
    },
  },
  already_exists: {
    de: {
      message: "lexoffice meldet, dass es zu Bestellung {order} ({customer}) schon etwas gibt: {reasons}",
      nextStep:
        "Sehen Sie in lexoffice nach, ob der Kontakt doppelt ist, und klicken Sie auf „Erneut versuchen“.",
    },
    en: {
      message: "lexoffice says that something for order {order} ({customer}) exists already: {reasons}",
      nextStep: "Look in lexoffice whether the contact is there twice, then retry.",
    },
  },
  list_too_long: {
    de: {
      message:
        "Zu Bestellung {order} muss ein Beleg in lexoffice gesucht werden, aber die Liste ist zu lang.",
      nextStep:
        "Suchen Sie ihn in lexoffice. Gibt es ihn, klicken Sie auf „Von Hand gebucht“, sonst auf „Erneut versuchen“.",
    },
    en: {
      message: "A document for order {order} must be looked up in lexoffice, but the list is too long.",
      nextStep: "Look for it in lexoffice. If it is there, choose “booked by hand”, else retry.",
    },
  },
  not_sent: {
    de: {
      message: "Bestellung {order} konnte mehrmals nicht gesendet werden: Der Shop kam nicht zum Senden.",
      nextStep:
        "Prüfen Sie, ob die Datenbank des Shops erreichbar ist, und klicken Sie auf „Erneut versuchen“.",
    },
    en: {
      message: "Order {order} could not be sent several times: the shop did not get to sending it.",
      nextStep: "Check whether the shop's database can be reached, then retry.",
    },
  },
  not_ready: {
    de: {
      message: "lexoffice hat das PDF zu Bestellung {order} noch nicht erzeugt.",
      nextStep: "Versuchen Sie es in einer Minute erneut.",
    },
    en: {
      message: "lexoffice has not made the PDF for order {order} yet.",
      nextStep: "Try again in a minute.",
    },
  },
  settings_invalid: {
    de: {
      message: "Die gespeicherten Einstellungen passen nicht mehr: {problems}",
      nextStep: "Öffnen Sie die Einstellungen und speichern Sie sie neu.",
    },
    en: {
      message: "The stored settings no longer fit: {problems}",
      nextStep: "Open the settings and save them again.",
    },
  },
  unexpected_error: {
    de: {
      message: "Beim Übertragen von Bestellung {order} trat ein unerwarteter Fehler auf: {message}",
      nextStep: "Versuchen Sie es erneut. Bleibt es dabei, melden Sie den Fehler mit diesem Text.",
    },
    en: {
      message: "An unexpected error occurred while transmitting order {order}: {message}",
      nextStep: "Retry. If it stays, report the error with this text.",
    },
  },
}
