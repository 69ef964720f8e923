import { IncidentTexts } from "./incident-text"

/** Incidents of the account: everything waits for them. */
export const accountTexts: Record<string, IncidentTexts> = {
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
  payments_not_permitted: {
    de: {
      message:
        "Dem API-Schlüssel fehlt eine Berechtigung, um Zahlungen aus lexoffice zu lesen. Belege werden weiter gebucht.",
      nextStep:
        "Erzeugen Sie in lexoffice einen neuen Schlüssel mit allen Berechtigungen, auch payments.read und voucherlist.read, und tragen Sie ihn in den Einstellungen ein.",
    },
    en: {
      message:
        "The API key lacks a permission to read payments from lexoffice. Documents are still being booked.",
      nextStep:
        "Make a new key with all permissions in lexoffice, payments.read and voucherlist.read among them, and enter it in the settings.",
    },
  },
  payments_unreadable: {
    de: {
      message:
        "Seit Stunden lassen sich keine Zahlungen aus lexoffice lesen ({cause}). Belege werden weiter gebucht.",
      nextStep:
        "Sie müssen nichts tun: Es wird weiter versucht. Hält es lange an, sehen Sie auf der Statusseite von lexoffice nach.",
    },
    en: {
      message:
        "No payments could be read from lexoffice for hours ({cause}). Documents are still being booked.",
      nextStep: "Nothing to do: it is tried again. If it lasts, look at lexoffice's status page.",
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
      message:
        "Der API-Schlüssel gehört zu einer anderen Organisation in lexoffice als bisher. Alle Belege warten.",
      nextStep:
        "Tragen Sie einen Schlüssel der bisherigen Organisation ein, oder wechseln Sie die Organisation bewusst in den Einstellungen.",
    },
    en: {
      message: "The API key belongs to another organization in lexoffice than before. All documents wait.",
      nextStep:
        "Enter a key of the former organization, or change the organization on purpose in the settings.",
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
}
