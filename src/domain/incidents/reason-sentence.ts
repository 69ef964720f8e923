import { dayText } from "../documents"

type Language = "de" | "en"

const triggers: Record<string, Record<Language, string>> = {
  order_placed: { de: "dass die Bestellung eingeht", en: "the order to be placed" },
  payment_captured: { de: "dass die Zahlung vollständig eingeht", en: "the payment to be captured in full" },
  shipped: { de: "dass das erste Paket verschickt wird", en: "the first parcel to be shipped" },
  order_completed: { de: "dass die Bestellung abgeschlossen wird", en: "the order to be completed" },
}

const reasons: Record<string, Record<Language, string>> = {
  up_to_date: { de: "Alles ist gebucht.", en: "Everything is booked." },
  document_due: {
    de: "Der Beleg ist fällig und wird gleich geschrieben.",
    en: "The document is due and will be written in a moment.",
  },
  needs_person: {
    de: "Die Bestellung kann so nicht gebucht werden. Prüfen Sie sie jetzt, dann steht hier, was fehlt.",
    en: "The order cannot be booked as it is. Check it now to see here what is missing.",
  },
  waiting_for_trigger: {
    de: "Die Rechnung wartet darauf, {trigger}.",
    en: "The invoice waits for {trigger}.",
  },
  before_start_date: {
    de: "Die Bestellung ist älter als das Startdatum {startDate} und wird nicht gebucht.",
    en: "The order is older than the start date {startDate} and is not booked.",
  },
  no_start_date: {
    de: "Es gibt noch kein Startdatum: Verbinden Sie den Shop mit lexoffice.",
    en: "There is no start date yet: connect the shop with lexoffice.",
  },
  not_connected: {
    de: "Der Shop ist noch nicht mit lexoffice verbunden.",
    en: "The shop is not connected with lexoffice yet.",
  },
  channel_excluded: {
    de: "Der Vertriebskanal ist in den Einstellungen ausgenommen.",
    en: "The sales channel is excluded in the settings.",
  },
  draft_order: { de: "Bestellentwürfe werden nicht gebucht.", en: "Draft orders are not booked." },
  canceled_before_invoice: {
    de: "Die Bestellung wurde storniert, bevor eine Rechnung fällig war.",
    en: "The order was cancelled before its invoice was due.",
  },
  nothing_to_book: {
    de: "Die Bestellung hat keinen Betrag zu buchen.",
    en: "The order has no amount to book.",
  },
  booked_by_hand: {
    de: "Jemand hat diese Bestellung von Hand gebucht. Der Shop lässt sie in Ruhe: Buchen Sie auch spätere Änderungen und Erstattungen von Hand.",
    en: "Somebody booked this order by hand. The shop leaves it alone: book later changes and refunds by hand, too.",
  },
  order_missing: { de: "Diese Bestellung gibt es nicht.", en: "There is no such order." },
}

/** Why an order has no (further) document, in a sentence. @param facts the planner's answer */
export function reasonSentence(
  facts: { reason: string; trigger?: string; startDate?: string },
  language: Language
): string {
  const text = reasons[facts.reason]?.[language] ?? facts.reason
  const trigger = facts.trigger === undefined ? "" : (triggers[facts.trigger]?.[language] ?? facts.trigger)
  const startDate = facts.startDate === undefined ? "" : dayText(facts.startDate, language)
  return text.replace("{trigger}", trigger).replace("{startDate}", startDate)
}
