import { IncidentTexts } from "./incident-text"

/** Incidents of the shop's own documents on their way into lexoffice's books. */
export const voucherTexts: Record<string, IncidentTexts> = {
  posting_category_unmapped: {
    de: {
      message:
        "Für Bestellung {order} ({customer}) ist nicht festgelegt, in welcher Buchungskategorie sie gebucht wird: {case}.",
      nextStep:
        "Ordnen Sie diesem Fall in den Einstellungen eine Buchungskategorie zu und klicken Sie auf „Erneut versuchen“.",
    },
    en: {
      message: "Nothing says in which posting category order {order} ({customer}) is booked: {case}.",
      nextStep: "Choose a posting category for this case in the settings, then choose “Try again”.",
    },
  },
  posting_category_missing: {
    de: {
      message:
        "Eine zugeordnete Buchungskategorie gibt es in lexoffice nicht, oder sie ist keine für Einnahmen.",
      nextStep:
        "Ordnen Sie in den Einstellungen eine andere zu, wo „Kategorie in lexoffice nicht gefunden“ steht. Dann „Erneut versuchen“.",
    },
    en: {
      message: "A chosen posting category does not exist in lexoffice, or is none for income.",
      nextStep:
        "Choose another one in the settings where it says “Category not found in lexoffice”, then choose “Try again”.",
    },
  },
  posting_category_not_mixable: {
    de: {
      message:
        "Die Buchungskategorie „{category}“ darf in lexoffice nicht neben einer anderen stehen (Bestellung {order}).",
      nextStep:
        "Ordnen Sie in den Einstellungen allen Steuersätzen dieses Falls dieselbe Buchungskategorie zu. Dann „Erneut versuchen“.",
    },
    en: {
      message:
        "The posting category “{category}” cannot stand beside another one in lexoffice (order {order}).",
      nextStep:
        "Choose the same posting category for all tax rates of this case in the settings, then choose “Try again”.",
    },
  },
  voucher_number_taken: {
    de: {
      message:
        "In lexoffice gibt es schon einen Beleg mit der Nummer {number}, aber mit einem anderen Betrag (Bestellung {order}).",
      nextStep:
        "Sehen Sie ihn in lexoffice an (im Menü …). Gehört er nicht hierher, ändern Sie dort seine Nummer und klicken Sie auf „Erneut versuchen“.",
    },
    en: {
      message:
        "lexoffice has a voucher with the number {number} already, but with another amount (order {order}).",
      nextStep:
        "Look at it in lexoffice (in the menu …). If it does not belong here, change its number there, then choose “Try again”.",
    },
  },
  file_changed: {
    de: {
      message:
        "Die gespeicherte Datei {file_name} zu Bestellung {order} ist nicht mehr die, die erzeugt wurde. Sie wird nicht verschickt.",
      nextStep:
        "Stellen Sie die Datei aus einer Sicherung wieder her und klicken Sie auf „Erneut versuchen“.",
    },
    en: {
      message:
        "The stored file {file_name} of order {order} is no longer the one that was made. It is not sent.",
      nextStep: "Restore the file from a backup, then choose “Try again”.",
    },
  },
  file_not_stored: {
    de: {
      message: "Die Rechnung zu Bestellung {order} konnte im Shop nicht gespeichert werden: {message}",
      nextStep: "Prüfen Sie den Dateispeicher des Shops und klicken Sie auf „Erneut versuchen“.",
    },
    en: {
      message: "The document for order {order} could not be stored in the shop: {message}",
      nextStep: "Check the shop's file storage, then choose “Try again”.",
    },
  },
  file_unreadable: {
    de: {
      message: "Die Datei {file_name} zu Bestellung {order} lässt sich nicht lesen: {message}",
      nextStep:
        "Prüfen Sie den Dateispeicher des Shops, oder stellen Sie die Datei aus einer Sicherung wieder her. Dann „Erneut versuchen“.",
    },
    en: {
      message: "The file {file_name} of order {order} cannot be read: {message}",
      nextStep: "Check the shop's file storage, or restore the file from a backup, then choose “Try again”.",
    },
  },
}
