import { IncidentTexts } from "./incident-text"

/** What a person did to a document in lexoffice. The way out is to book again, or to leave it. */
export const remoteChangeCodes: readonly string[] = [
  "document_voided_remotely",
  "document_deleted_remotely",
  "document_changed_remotely",
]

/** Incidents after which a retry books the sale again. */
export const bookAgainCodes: readonly string[] = ["document_voided_remotely", "document_deleted_remotely"]

const leave = {
  de: "Soll der Umsatz neu gebucht werden, klicken Sie auf „Erneut versuchen“. Soll es so bleiben, auf „Als erledigt markieren“.",
  en: "To book the sale again, retry. To leave it as it is, mark it as settled.",
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
        "Beleg {number} (Bestellung {order}, {customer}) lautet in lexoffice auf {theirs} EUR, die Bestellung auf {ours} EUR.",
      nextStep:
        "Gleichen Sie den Beleg in lexoffice an und klicken Sie auf „Erneut versuchen“, oder lassen Sie ihn so und klicken Sie auf „Als erledigt markieren“.",
    },
    en: {
      message:
        "Document {number} (order {order}, {customer}) says EUR {theirs} in lexoffice, the order EUR {ours}.",
      nextStep: "Correct the document in lexoffice and retry, or leave it and mark this as settled.",
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
      nextStep: "Remove the cause and retry, or capture the payment by hand.",
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
      nextStep: "Put both documents right in lexoffice by hand, then mark this as settled.",
    },
  },
}
