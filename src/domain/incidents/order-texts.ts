import { IncidentTexts } from "./incident-text"

/** Incidents of an order that cannot become a document yet. */
export const orderTexts: Record<string, IncidentTexts> = {
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
        "Check the order's amounts and texts, then retry. If that does not help, book it by hand in lexoffice.",
    },
  },
  tax_undecided: {
    de: { message: "Bestellung {order}: {sentence}", nextStep: "{nextStep}" },
    en: { message: "Order {order}: {sentence}", nextStep: "{nextStep}" },
  },
}
