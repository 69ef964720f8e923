import { IncidentTexts } from "./incident-text"

/** What a person did to a document in lexoffice. The way out is to book again, or to leave it. */
export const remoteChangeCodes: readonly string[] = [
  "document_voided_remotely",
  "document_deleted_remotely",
  "document_changed_remotely",
  "document_back_to_draft",
  "voucher_unchecked",
]

/** A document whose payments cannot be read. */
export const unreadableCode = "settlement_unreadable"

/** Incidents after which a retry reads the document again. */
export const checkAgainCodes: readonly string[] = [...remoteChangeCodes, unreadableCode]

/** Incidents after which a retry books the sale again. */
export const bookAgainCodes: readonly string[] = ["document_voided_remotely", "document_deleted_remotely"]

/** A credit note that was not sent because its invoice is out of lexoffice's books: a retry books that sale again. */
export const correctedGoneCode = "corrected_invoice_gone"

const leave = {
  de: "Soll der Umsatz neu gebucht werden, klicken Sie auf „Erneut versuchen“. Soll es so bleiben, auf „Als erledigt markieren“.",
  en: "To book the sale again, choose “Try again”. To leave it as it is, choose “Mark as settled”.",
}

/** About what comes back from lexoffice after a document was transmitted. */
export const settlementTexts: Record<string, IncidentTexts> = {
  document_voided_remotely: {
    de: {
      message: "Beleg {number} (Bestellung {order}, {customer}) wurde in lexoffice storniert.",
      nextStep: leave.de,
    },
    en: {
      message: "Document {number} (order {order}, {customer}) was voided in lexoffice.",
      nextStep: leave.en,
    },
  },
  document_deleted_remotely: {
    de: {
      message: "Beleg {number} (Bestellung {order}, {customer}) wurde in lexoffice gelöscht.",
      nextStep: leave.de,
    },
    en: {
      message: "Document {number} (order {order}, {customer}) was deleted in lexoffice.",
      nextStep: leave.en,
    },
  },
  document_changed_remotely: {
    de: {
      message:
        "Beleg {number} (Bestellung {order}, {customer}) lautet in lexoffice auf {theirs}, die Bestellung auf {ours}.",
      nextStep:
        "Gleichen Sie den Beleg in lexoffice an und klicken Sie auf „Erneut versuchen“, oder lassen Sie ihn so und klicken Sie auf „Als erledigt markieren“.",
    },
    en: {
      message: "Document {number} (order {order}, {customer}) says {theirs} in lexoffice, the order {ours}.",
      nextStep:
        "Correct the document in lexoffice and choose “Try again”, or leave it and choose “Mark as settled”.",
    },
  },
  document_back_to_draft: {
    de: {
      message:
        "Beleg {number} (Bestellung {order}, {customer}) wurde in lexoffice auf Entwurf zurückgesetzt und steht dort nicht mehr in den Büchern.",
      nextStep:
        "Schließen Sie den Entwurf in lexoffice ab; danach erledigt sich dieser Eintrag von selbst. Löschen Sie ihn, bietet der Shop an, den Umsatz neu zu buchen.",
    },
    en: {
      message:
        "Document {number} (order {order}, {customer}) was reset to a draft in lexoffice and is no longer in the books there.",
      nextStep:
        "Finish the draft in lexoffice; this then closes by itself. If you delete it, the shop offers to book the sale again.",
    },
  },
  voucher_unchecked: {
    de: {
      message:
        "Beleg {number} (Bestellung {order}, {customer}) liegt in lexoffice nur zur Prüfung und ist noch nicht gebucht.",
      nextStep: "Prüfen und speichern Sie ihn in lexoffice. Danach klicken Sie auf „Erneut versuchen“.",
    },
    en: {
      message:
        "Document {number} (order {order}, {customer}) only waits for a check in lexoffice and is not booked yet.",
      nextStep: "Check and save it in lexoffice, then choose “Try again”.",
    },
  },
  payment_not_recorded: {
    de: {
      message:
        "Ein Zahlungseingang zu Bestellung {order} ({customer}) ließ sich im Shop nicht erfassen: {message}",
      nextStep:
        "Beheben Sie die Ursache und klicken Sie auf „Erneut versuchen“, oder erfassen Sie die Zahlung von Hand.",
    },
    en: {
      message: "A payment for order {order} ({customer}) could not be captured in the shop: {message}",
      nextStep: "Remove the cause and choose “Try again”, or capture the payment by hand.",
    },
  },
  document_still_there: {
    de: {
      message: "Beleg {number} gibt es in lexoffice, und er ist nicht storniert. Nichts wurde neu gebucht.",
      nextStep: "Sie müssen nichts tun: Der Shop hat seinen Stand berichtigt.",
    },
    en: {
      message: "Document {number} is in lexoffice and not voided. Nothing was booked again.",
      nextStep: "Nothing to do: the shop has corrected what it knows of it.",
    },
  },
  document_in_other_company: {
    de: {
      message:
        "Beleg {number} liegt in einer anderen Organisation in lexoffice als der jetzt verbundenen. Der Shop kann ihn dort weder lesen noch ändern.",
      nextStep: "Öffnen Sie ihn in lexoffice selbst, oder verbinden Sie jene Organisation wieder.",
    },
    en: {
      message:
        "Document {number} is in another organization in lexoffice than the one connected now. The shop can neither read nor change it there.",
      nextStep: "Open it in lexoffice itself, or connect that organization again.",
    },
  },
  settlement_unreadable: {
    de: {
      message:
        "Zu Beleg {number} (Bestellung {order}, {customer}) lassen sich die Zahlungen seit Stunden nicht aus lexoffice lesen ({cause}).",
      nextStep:
        "Der Beleg wird weiter regelmäßig abgefragt. Sehen Sie ihn in lexoffice an; eine Zahlung können Sie im Shop von Hand erfassen.",
    },
    en: {
      message:
        "The payments of document {number} (order {order}, {customer}) could not be read from lexoffice for hours ({cause}).",
      nextStep:
        "It is asked for again regularly. Look at it in lexoffice; a payment can be captured in the shop by hand.",
    },
  },
  book_again_not_possible: {
    de: {
      message:
        "Beleg {number} kann nicht neu gebucht werden: Zu ihm gibt es in lexoffice schon eine Rechnungskorrektur.",
      nextStep:
        "Bereinigen Sie beide Belege in lexoffice von Hand und klicken Sie auf „Als erledigt markieren“.",
    },
    en: {
      message: "Document {number} cannot be booked again: lexoffice already has a credit note for it.",
      nextStep: "Put both documents right in lexoffice by hand, then choose “Mark as settled”.",
    },
  },
}
