import { IncidentTexts } from "./incident-text"

/** Codes of incidents of a document's mail. They never concern its way to lexoffice. */
export const mailCodes: readonly string[] = ["mail_failed", "mail_unclear"]

/** About the e-mail that brings a document to its customer. */
export const mailTexts: Record<string, IncidentTexts> = {
  mail_failed: {
    de: {
      message: "Die E-Mail mit Beleg {number} (Bestellung {order}, {customer}) ging nicht hinaus: {message}",
      nextStep:
        "Beheben Sie die Ursache und klicken Sie auf „Erneut versuchen“. Der Beleg selbst ist in lexoffice.",
    },
    en: {
      message: "The e-mail with document {number} (order {order}, {customer}) was not sent: {message}",
      nextStep: "Remove the cause, then choose “Try again”. The document itself is in lexoffice.",
    },
  },
  mail_unclear: {
    de: {
      message:
        "Der Shop wurde beendet, während er Beleg {number} (Bestellung {order}) an {customer} sandte. Ob die E-Mail hinausging, ist unbekannt.",
      nextStep:
        "Sehen Sie beim E-Mail-Anbieter nach. Ging sie nicht hinaus, klicken Sie auf „Erneut versuchen“, sonst auf „Als erledigt markieren“.",
    },
    en: {
      message:
        "The shop was stopped while it sent document {number} (order {order}) to {customer}. Whether the e-mail went out is unknown.",
      nextStep:
        "Look at your e-mail provider. If it did not go out, choose “Try again”, else “Mark as settled”.",
    },
  },
  mail_not_possible: {
    de: {
      message:
        "Dieser Beleg kann nicht per E-Mail gesendet werden: Er ist nicht abgeschlossen in lexoffice, oder die Bestellung nennt keine E-Mail-Adresse.",
      nextStep: "Übertragen Sie ihn zuerst, oder senden Sie das PDF selbst.",
    },
    en: {
      message:
        "This document cannot be e-mailed: it is not in lexoffice as a finished document, or the order names no e-mail address.",
      nextStep: "Transmit it first, or send the PDF yourself.",
    },
  },
  mail_under_way: {
    de: {
      message: "Die E-Mail mit diesem Beleg wird gerade gesendet.",
      nextStep: "Sehen Sie in einigen Minuten nach, ob sie hinausging.",
    },
    en: {
      message: "The e-mail with this document is being sent right now.",
      nextStep: "Look in a few minutes whether it went out.",
    },
  },
  mail_provider_missing: {
    de: {
      message: 'Der Shop hat keinen Anbieter für den Kanal "email" und kann keine E-Mails senden.',
      nextStep: "Tragen Sie in medusa-config einen Anbieter beim Notification-Modul ein.",
    },
    en: {
      message: 'The shop has no provider for the channel "email" and cannot send e-mails.',
      nextStep: "Add a provider to the Notification module in medusa-config.",
    },
  },
  mail_template_missing: {
    de: {
      message: "In den Einstellungen fehlt die Vorlage für E-Mails mit Belegen dieser Art und Sprache.",
      nextStep: "Tragen Sie die Vorlage Ihres E-Mail-Anbieters in den Einstellungen ein.",
    },
    en: {
      message: "The settings name no template for e-mails with documents of this kind and language.",
      nextStep: "Enter your e-mail provider's template in the settings.",
    },
  },
}
