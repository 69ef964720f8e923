import { IncidentTexts } from "./incident-text"

/** Incidents of a document on its way to lexoffice. */
export const documentTexts: Record<string, IncidentTexts> = {
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
  other_company: {
    de: {
      message:
        "Bestellung {order} ({customer}) hat sich geändert, ihr Beleg {number} liegt aber in einer anderen Firma in lexoffice. In diese wurde nichts übertragen.",
      nextStep:
        "Buchen Sie die Änderung von Hand in jener Firma und klicken Sie auf „Von Hand gebucht“. Ist jene Firma wieder verbunden, klicken Sie auf „Erneut versuchen“.",
    },
    en: {
      message:
        "Order {order} ({customer}) changed after its document {number} was booked in another company in lexoffice. Nothing was sent to this one.",
      nextStep:
        "Book the change by hand in that company, then choose “booked by hand”. Once that company is connected again, retry.",
    },
  },
  unanswered_in_other_company: {
    de: {
      message:
        "Der Beleg zu Bestellung {order} ({customer}) war unterwegs, als die Firma in lexoffice gewechselt wurde. Ob er in der früheren angekommen ist, ist unbekannt.",
      nextStep:
        "Sehen Sie in der früheren Firma nach. Ist er dort, klicken Sie auf „Von Hand gebucht“; sonst auf „Erneut versuchen“, dann geht er in die jetzige.",
    },
    en: {
      message:
        "The document for order {order} ({customer}) was on its way when the company in lexoffice was changed. Whether it arrived in the former one is unknown.",
      nextStep:
        "Look into the former company. If it is there, choose “booked by hand”; if not, retry, and it goes to the present one.",
    },
  },
  contact_changed_remotely: {
    de: {
      message:
        "Der Kontakt {customer} hat in lexoffice mehrere Einträge ({lists}) und kann deshalb nicht mehr aktualisiert werden. Rechnungen gehen weiter hinaus, bei mehreren Rechnungsadressen ohne Verbindung zum Kontakt.",
      nextStep:
        "Lassen Sie in lexoffice je einen Eintrag stehen, oder schalten Sie die Synchronisation dieses Kunden ab.",
    },
    en: {
      message:
        "The contact {customer} has several entries in lexoffice ({lists}) and can no longer be updated. Invoices still go out, with several billing addresses without a link to the contact.",
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
  document_sent_twice: {
    de: {
      message:
        "Der Beleg zu Bestellung {order} ist in lexoffice doppelt: Zwei Prozesse haben ihn gesendet. Der zweite: {remote_ids}",
      nextStep:
        "Stornieren Sie den zweiten in lexoffice; der andere bleibt mit der Bestellung verbunden. Klicken Sie dann auf „Als erledigt markieren“.",
    },
    en: {
      message:
        "The document for order {order} exists twice in lexoffice: two processes sent it. The second one: {remote_ids}",
      nextStep:
        "Cancel the second one in lexoffice; the other one stays linked with the order. Then mark it as settled.",
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
  own_invoice_incomplete: {
    de: {
      message:
        "Der Beleg zu Bestellung {order} ({customer}) darf so nicht ausgestellt werden. Es fehlt: {missing}.",
      nextStep:
        "Ergänzen Sie die Angaben in der Bestellung oder in den Einstellungen. Dann „Erneut versuchen“.",
    },
    en: {
      message: "The document for order {order} ({customer}) must not be issued as it is. Missing: {missing}.",
      nextStep: "Add what is missing to the order or the settings. Then retry.",
    },
  },
  own_invoice_contradictory: {
    de: {
      message: "Der Beleg zu Bestellung {order} enthielte Beträge, die sich widersprechen: {rules}",
      nextStep: "Nichts wurde ausgestellt. Buchen Sie von Hand und melden Sie den Fall.",
    },
    en: {
      message: "The document for order {order} would hold amounts that contradict each other: {rules}",
      nextStep: "Nothing was issued. Book by hand and report the case.",
    },
  },
  own_invoice_xml_invalid: {
    de: {
      message: "Die E-Rechnung zu Bestellung {order} hätte nicht die vorgeschriebene Form: {elements}",
      nextStep:
        "Nichts wurde ausgestellt. Berichtigen Sie die genannte Angabe in der Bestellung oder in den Einstellungen. " +
        "Dann „Erneut versuchen“; bleibt es dabei, buchen Sie von Hand und melden Sie den Fall.",
    },
    en: {
      message: "The e-invoice of order {order} would not have the required form: {elements}",
      nextStep:
        "Nothing was issued. Correct what is named in the order or the settings, then retry; if it stays, book by " +
        "hand and report the case.",
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
