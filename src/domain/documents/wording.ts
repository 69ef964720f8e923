import { Quantity } from "../ledger"
import { Cents, Exact } from "../money"
import { Language } from "./document"

const perLanguage = <T>(make: (locale: string) => T): Record<Language, T> => ({
  de: make("de-DE"),
  en: make("en-GB"),
})

const numbers = (options: Intl.NumberFormatOptions) =>
  perLanguage((locale) => new Intl.NumberFormat(locale, options))

// made once: making a formatter takes longer than planning an order
const amounts = numbers({ style: "currency", currency: "EUR" })
const exactAmounts = numbers({ style: "currency", currency: "EUR", maximumFractionDigits: 8 })
const quantities = numbers({ maximumFractionDigits: 4 })
const rates = numbers({ maximumFractionDigits: 2 })
const days: Record<Language, Intl.DateTimeFormat> = {
  de: new Intl.DateTimeFormat("de-DE", {
    timeZone: "UTC",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  }),
  en: new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" }),
}

/** `1.962,00 €` or `€1,962.00` */
export const amountText = (amount: Cents, language: Language): string =>
  amounts[language].format(amount / 100)

/** `0,01 €` or `€0.00000004`, in both languages, for incidents. */
export const exactAmountTexts = (amount: Exact): Record<Language, string> => ({
  de: exactAmounts.de.format(amount / 1e8),
  en: exactAmounts.en.format(amount / 1e8),
})

/** The same in both languages, for incidents. */
export const amountTexts = (amount: Cents): Record<Language, string> => ({
  de: amountText(amount, "de"),
  en: amountText(amount, "en"),
})

/** `2` or `1,5` */
export const quantityText = (quantity: Quantity, language: Language): string =>
  quantities[language].format(quantity / 10_000)

/** `19 %` */
export const rateText = (ratePercent: number, language: Language): string =>
  `${rates[language].format(ratePercent)} %`

/** `02.03.2026` or `2 March 2026`, of a day `2026-03-02` */
export const dayText = (day: string, language: Language): string =>
  days[language].format(new Date(`${day}T00:00:00Z`))

const inBrackets = (text: string): string => (text === "" ? "" : ` (${text})`)

/** The fixed words that appear on documents. */
export const words = {
  de: {
    piece: "Stück",
    flatRate: "Pauschale",
    free: (name: string, quantity: string) => `${quantity} × ${name}, kostenlos`,
    discount: (amount: string, codes: string) => `enthaltener Rabatt ${amount}${inBrackets(codes)}`,
    priceChange: (name: string) => `Preisänderung: ${name}`,
    allowance: (rate: string) => `Erstattung (${rate})`,
    rest: (count: number, rate: string) =>
      `${count} weitere ${count === 1 ? "Position" : "Positionen"} der Bestellung (${rate})`,
    reference: (reference: string) => `Referenz: ${reference}`,
    paid: (how: string, day: string) => `Bereits bezahlt am ${day} (${how}).`,
    transaction: (id: string) => `Transaktion ${id}`,
    partlyPaid: (amount: string, day: string, how: string) => `Bis ${day} bezahlt: ${amount} (${how}).`,
    open: (amount: string) => `Offen: ${amount}.`,
    collected: (how: string) => `Zahlung mit ${how}. Bitte nicht überweisen.`,
    dueAtOnce: "Zahlbar sofort ohne Abzug.",
    dueIn: (days: number) => `Zahlbar innerhalb von ${days} ${days === 1 ? "Tag" : "Tagen"} ohne Abzug.`,
    corrects: (number: string, day: string) => `Rechnungskorrektur zu Rechnung ${number} vom ${day}.`,
    vatId: (vatId: string) => `USt-IdNr. des Kunden: ${vatId}`,
    buyerReference: (reference: string) => `Ihre Referenz: ${reference}`,
    deliverTo: "Lieferadresse",
    unnamed: "Artikel",
    titles: { invoice: "Rechnung", credit_note: "Rechnungskorrektur" },
  },
  en: {
    piece: "piece",
    flatRate: "flat rate",
    free: (name: string, quantity: string) => `${quantity} × ${name}, free of charge`,
    discount: (amount: string, codes: string) => `discount included: ${amount}${inBrackets(codes)}`,
    priceChange: (name: string) => `Price change: ${name}`,
    allowance: (rate: string) => `Refund (${rate})`,
    rest: (count: number, rate: string) =>
      `${count} further ${count === 1 ? "item" : "items"} of the order (${rate})`,
    reference: (reference: string) => `Reference: ${reference}`,
    paid: (how: string, day: string) => `Already paid on ${day} (${how}).`,
    transaction: (id: string) => `transaction ${id}`,
    partlyPaid: (amount: string, day: string, how: string) => `Paid by ${day}: ${amount} (${how}).`,
    open: (amount: string) => `Open: ${amount}.`,
    collected: (how: string) => `Payment by ${how}. Please make no bank transfer.`,
    dueAtOnce: "Payable at once without deduction.",
    dueIn: (days: number) => `Payable within ${days} ${days === 1 ? "day" : "days"} without deduction.`,
    corrects: (number: string, day: string) => `Correction of invoice ${number} of ${day}.`,
    vatId: (vatId: string) => `VAT id of the customer: ${vatId}`,
    buyerReference: (reference: string) => `Your reference: ${reference}`,
    deliverTo: "Delivery address",
    unnamed: "Item",
    titles: { invoice: "Invoice", credit_note: "Credit note" },
  },
} as const satisfies Record<Language, unknown>
