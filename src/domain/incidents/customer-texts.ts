import { IncidentTexts } from "./incident-text"

/** Why a customer could not be changed or sent to lexoffice, for the person who asked for it. */
export const customerTexts: Record<string, IncidentTexts> = {
  contact_sync_off: {
    de: {
      message: "Der Kontakt dieses Kunden wird nicht aktuell gehalten.",
      nextStep:
        "Schalten Sie „Kontakt aktuell halten“ ein, wenn der Shop ihn in lexoffice wieder aktualisieren soll.",
    },
    en: {
      message: "The contact of this customer is not kept up to date.",
      nextStep: "Switch on “Keep contact up to date” if the shop should update it in lexoffice again.",
    },
  },
  contact_under_way: {
    de: {
      message: "Der Kontakt wird gerade mit einem Beleg dieses Kunden übertragen.",
      nextStep: "Versuchen Sie es in einer Minute noch einmal.",
    },
    en: {
      message: "The contact is being transmitted with a document of this customer right now.",
      nextStep: "Try again in a minute.",
    },
  },
  customer_unnamed: {
    de: {
      message: "Der Kunde hat weder Namen noch Firma.",
      nextStep: "Ergänzen Sie den Namen des Kunden und versuchen Sie es erneut.",
    },
    en: {
      message: "The customer has neither a name nor a company.",
      nextStep: "Add the customer's name and try again.",
    },
  },
  customer_country_missing: {
    de: {
      message: "Der Kunde {customer} hat keine Adresse mit einem Land.",
      nextStep: "Ergänzen Sie beim Kunden eine Rechnungsadresse und versuchen Sie es erneut.",
    },
    en: {
      message: "The customer {customer} has no address with a country.",
      nextStep: "Add a billing address to the customer and try again.",
    },
  },
  vat_id_malformed: {
    de: {
      message: "Das ist keine gültige USt-IdNr., zum Beispiel DE123456788 oder ATU12345675.",
      nextStep: "Prüfen Sie Länderkürzel und Ziffern.",
    },
    en: {
      message: "This is not a valid VAT id, such as DE123456788 or ATU12345675.",
      nextStep: "Check the country prefix and the digits.",
    },
  },
}
