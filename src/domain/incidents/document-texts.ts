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
      nextStep: "Correct the VAT id of the customer or in the order, then choose “Try again”.",
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
      nextStep: "Correct what is named and choose “Try again”, or book by hand.",
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
        "Sehen Sie in lexoffice nach, ob Kontakt oder Rechnung gelöscht wurden, und klicken Sie auf „Erneut versuchen“.",
    },
    en: {
      message: "lexoffice no longer knows a record that belongs to order {order}.",
      nextStep: "Look in lexoffice whether the contact or invoice was deleted, then choose “Try again”.",
    },
  },
  invoice_is_draft: {
    de: {
      message:
        "Bestellung {order} wurde geändert oder storniert, aber ihre Rechnung {number} ist in lexoffice noch ein Entwurf. Einen Entwurf kann die Schnittstelle weder ändern noch korrigieren.",
      nextStep:
        "Öffnen Sie den Entwurf (im Menü …) und schließen Sie ihn ab: Dann folgt die Rechnungskorrektur von selbst. Oder löschen Sie ihn: Dann wird die Bestellung neu gebucht, wie sie jetzt ist.",
    },
    en: {
      message:
        "Order {order} was changed or cancelled, but its invoice {number} is still a draft in lexoffice. The API can neither change nor correct a draft.",
      nextStep:
        "Open the draft (in the menu …) and finish it: the credit note then follows by itself. Or delete it: the order is then booked anew, as it is now.",
    },
  },
  corrected_invoice_gone: {
    de: {
      message:
        "Bestellung {order} ({customer}) wurde geändert, storniert oder erstattet, aber ihre Rechnung {number} ist in lexoffice storniert oder gelöscht. Eine Rechnungskorrektur würde den Umsatz ein zweites Mal abziehen; sie wurde nicht gesendet.",
      nextStep:
        "Klicken Sie auf „Erneut versuchen“: Der Shop bringt die Bücher auf den Stand der Bestellung, für eine ganz stornierte bleibt nichts zu buchen. Haben Sie den Umsatz anders gebucht oder soll es so bleiben, klicken Sie auf „Von Hand gebucht“.",
    },
    en: {
      message:
        "Order {order} ({customer}) was changed, cancelled or refunded, but its invoice {number} is voided or deleted in lexoffice. A credit note would deduct the sale a second time; it was not sent.",
      nextStep:
        "Choose “Try again”: the shop makes the books agree with the order as it is now; of one cancelled altogether nothing is left to book. If you booked the sale otherwise, or to leave it so, choose “Booked by hand”.",
    },
  },
  other_company: {
    de: {
      message:
        "Bestellung {order} ({customer}) hat sich geändert, ihr Beleg {number} liegt aber in einer anderen Organisation in lexoffice. In die verbundene wurde nichts übertragen.",
      nextStep:
        "Buchen Sie die Änderung von Hand in jener Organisation und klicken Sie auf „Von Hand gebucht“. Ist jene Organisation wieder verbunden, klicken Sie auf „Erneut versuchen“.",
    },
    en: {
      message:
        "Order {order} ({customer}) changed after its document {number} was booked in another organization in lexoffice. Nothing was sent to the connected one.",
      nextStep:
        "Book the change by hand in that organization, then choose “Booked by hand”. Once that organization is connected again, choose “Try again”.",
    },
  },
  unanswered_in_other_company: {
    de: {
      message:
        "Der Beleg zu Bestellung {order} ({customer}) war unterwegs, als die Organisation in lexoffice gewechselt wurde. Ob er in der früheren angekommen ist, ist unbekannt.",
      nextStep:
        "Sehen Sie in der früheren Organisation nach. Ist er dort, klicken Sie auf „Von Hand gebucht“; sonst auf „Erneut versuchen“, dann geht er in die jetzige.",
    },
    en: {
      message:
        "The document for order {order} ({customer}) was on its way when the organization in lexoffice was changed. Whether it arrived in the former one is unknown.",
      nextStep:
        "Look into the former organization. If it is there, choose “Booked by hand”; if not, choose “Try again”, and it goes to the present one.",
    },
  },
  document_already_sent: {
    de: {
      message: "Der Beleg ist schon in lexoffice oder gerade auf dem Weg dorthin.",
      nextStep: "Laden Sie die Seite neu, um seinen Stand zu sehen. Von Hand buchen müssen Sie ihn nicht.",
    },
    en: {
      message: "The document is in lexoffice already, or on its way there.",
      nextStep: "Reload the page to see how it stands. You need not book it by hand.",
    },
  },
  file_not_there: {
    de: {
      message: "Zu diesem Beleg gibt es noch keine Datei, denn er ist noch nicht in lexoffice.",
      nextStep: "Senden Sie ihn zuerst, dann laden Sie die Datei.",
    },
    en: {
      message: "There is no file of this document yet, for it is not in lexoffice.",
      nextStep: "Send it first, then download the file.",
    },
  },
  contact_changed_remotely: {
    de: {
      message:
        "Der Kontakt {customer} hat in lexoffice mehrere Einträge ({lists}) und kann deshalb nicht mehr aktualisiert werden. Rechnungen gehen weiter hinaus, bei mehreren Rechnungsadressen ohne Verbindung zum Kontakt.",
      nextStep:
        "Lassen Sie in lexoffice je einen Eintrag stehen, oder schalten Sie beim Kunden „Kontakt aktuell halten“ aus.",
    },
    en: {
      message:
        "The contact {customer} has several entries in lexoffice ({lists}) and can no longer be updated. Invoices still go out, with several billing addresses without a link to the contact.",
      nextStep:
        "Keep one entry of each in lexoffice, or switch off “Keep contact up to date” on the customer.",
    },
  },
  document_doubled: {
    de: {
      message: "Der Beleg zu Bestellung {order} ist in lexoffice möglicherweise doppelt.",
      nextStep:
        "Sehen Sie sich die Belege in lexoffice an (im Menü …), stornieren Sie, was zu viel ist, und klicken Sie auf „Als erledigt markieren“.",
    },
    en: {
      message: "The document for order {order} may exist twice in lexoffice.",
      nextStep:
        "Look at the documents in lexoffice (in the menu …), cancel what is too many, then choose “Mark as settled”.",
    },
  },
  document_sent_twice: {
    de: {
      message:
        "Der Beleg zu Bestellung {order} ist in lexoffice doppelt: Zwei Prozesse des Shops haben ihn gesendet.",
      nextStep:
        "Stornieren Sie den zweiten in lexoffice (im Menü der letzte); der andere bleibt mit der Bestellung verbunden. Klicken Sie dann auf „Als erledigt markieren“.",
    },
    en: {
      message: "The document for order {order} exists twice in lexoffice: two processes of the shop sent it.",
      nextStep:
        "Cancel the second one in lexoffice (the last in the menu); the other one stays linked with the order. Then choose “Mark as settled”.",
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
      nextStep: "Add what is missing to the order or the settings, then choose “Try again”.",
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
        "Nothing was issued. Correct what is named in the order or the settings, then choose “Try again”; if it stays, book by " +
        "hand and report the case.",
    },
  },
  answer_unknown: {
    de: {
      message: "lexoffice hat zu Bestellung {order} etwas Unverständliches geantwortet.",
      nextStep:
        "Die Antwort steht im Protokoll. Klicken Sie auf „Erneut versuchen“; bleibt es dabei, melden Sie den Fehler.",
    },
    en: {
      message: "lexoffice gave an answer about order {order} that cannot be understood.",
      nextStep: "The answer is in the log. Choose “Try again”; if it stays, report the error.",
    },
  },
  version_conflict: {
    de: {
      message: "Der Kontakt von {customer} wurde in lexoffice gleichzeitig geändert.",
      nextStep: "Klicken Sie auf „Erneut versuchen“.",
    },
    en: {
      message: "The contact of {customer} was changed in lexoffice at the same time.",
      nextStep: "Choose “Try again”.",
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
      nextStep: "Look in lexoffice whether the contact is there twice, then choose “Try again”.",
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
      nextStep: "Look for it in lexoffice. If it is there, choose “Booked by hand”, else “Try again”.",
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
      nextStep: "Check whether the shop's database can be reached, then choose “Try again”.",
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
      nextStep: "Klicken Sie auf „Erneut versuchen“. Bleibt es dabei, melden Sie den Fehler mit diesem Text.",
    },
    en: {
      message: "An unexpected error occurred while transmitting order {order}: {message}",
      nextStep: "Choose “Try again”. If it stays, report the error with this text.",
    },
  },
}
