import { IncidentTexts } from "./incident-text"

/** Incidents of an order that cannot become a document yet. */
export const orderTexts: Record<string, IncidentTexts> = {
  country_missing: {
    de: {
      message: "Bei Kunde {customer} (Bestellung {order}) fehlt das Land in der Rechnungsadresse.",
      nextStep:
        "Klicken Sie auf „Land angeben“: Das Land wird in die Adresse der Bestellung eingetragen, und sie wird gebucht. Fehlt es öfter, legen Sie in den Einstellungen ein Land fest, das ohne Angabe gilt, und klicken Sie auf „Erneut versuchen“.",
    },
    en: {
      message: "Customer {customer} (order {order}) has no country in the billing address.",
      nextStep:
        "Choose “Add country”: it is entered in the order's address, and the order is booked. If it is missing often, set a country in the settings that holds where none is given, then “Try again”.",
    },
  },
  country_already_there: {
    de: {
      message: "Die Adresse von Bestellung {order} nennt schon ein Land.",
      nextStep:
        "Es bleibt, wie es ist: Die Steuer der Bestellung wurde dafür berechnet. Stimmt es nicht, buchen Sie die Bestellung von Hand in lexoffice.",
    },
    en: {
      message: "The address of order {order} names a country already.",
      nextStep:
        "It stays as it is: the order's tax was computed for it. If it is wrong, book the order in lexoffice by hand.",
    },
  },
  customer_name_missing: {
    de: {
      message: "Bestellung {order} nennt weder Namen noch Firma ({customer}).",
      nextStep: "Ergänzen Sie den Namen in der Rechnungsadresse der Bestellung. Dann „Erneut versuchen“.",
    },
    en: {
      message: "Order {order} names neither a person nor a company ({customer}).",
      nextStep: "Add the name to the order's billing address, then choose “Try again”.",
    },
  },
  currency_unsupported: {
    de: {
      message: "Bestellung {order} ist in {currency}. lexoffice nimmt über die Schnittstelle nur Euro an.",
      nextStep: "Buchen Sie die Bestellung von Hand in lexoffice und klicken Sie auf „Von Hand gebucht“.",
    },
    en: {
      message: "Order {order} is in {currency}. Through its API lexoffice takes euros only.",
      nextStep: "Book the order by hand in lexoffice, then choose “Booked by hand”.",
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
      message: "Die Positionen der Bestellung {order} ergeben nicht ihre Summe (Unterschied {difference}).",
      nextStep: "Prüfen Sie die Bestellung. Nichts wurde übertragen.",
    },
    en: {
      message: "The lines of order {order} do not add up to its total (difference {difference}).",
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
  order_unwritable: {
    de: {
      message: "Zu Bestellung {order} konnte kein Beleg geschrieben werden: {message}",
      nextStep:
        "Prüfen Sie die Beträge und Texte der Bestellung, dann „Erneut versuchen“. Hilft das nicht, buchen Sie sie von Hand in lexoffice.",
    },
    en: {
      message: "No document could be written for order {order}: {message}",
      nextStep:
        "Check the order's amounts and texts, then choose “Try again”. If that does not help, book it by hand in lexoffice.",
    },
  },
  tax_undecided: {
    de: { message: "Bestellung {order}: {sentence}", nextStep: "{nextStep}" },
    en: { message: "Order {order}: {sentence}", nextStep: "{nextStep}" },
  },
}
