import { DocumentKind, Language, PriceBasis } from "../documents"

/** The sentences an explanation is told in. Amounts come as text with their sign. */
export const tellWords = {
  de: {
    kinds: { invoice: "Rechnung", credit_note: "Rechnungskorrektur" } satisfies Record<DocumentKind, string>,
    bases: { gross: "Bruttopreise", net: "Nettopreise" } satisfies Record<PriceBasis, string>,
    unnumbered: (sequence: number) => `Nr. ${sequence} der Bestellung`,
    worth: (unrounded: string, rounded: string) =>
      `Die Bestellung ist ${unrounded} wert, auf den Cent gerundet ${rounded}.`,
    canceled: "Sie ist storniert: zu buchen bleibt nichts.",
    allowance: (refunded: string, allowance: string, target: string) =>
      `Erstattet sind ${refunded}; ${allowance} davon gehen über zurückgegebene Ware und Überzahlung hinaus und mindern den Umsatz. Zu buchen sind ${target}.`,
    prepaid: (amount: string) =>
      `${amount} sind mit Gutschein oder Guthaben bezahlt: eine Zahlung, sie mindert den Umsatz nicht.`,
    line: (name: string, quantity: string, gross: string, rate: string, net: string, tax: string) =>
      `${quantity} × ${name}: ${gross} brutto zu ${rate} (netto ${net}, Steuer ${tax}, ungerundet).`,
    gone: (name: string) => `${name}: nicht mehr in der Bestellung.`,
    discount: (amount: string, codes: string) => `Darin abgezogen: Rabatt ${amount}${codes}.`,
    returned: (amount: string) => `Zurückgekommen ist Ware für ${amount}.`,
    lineAllowance: (amount: string) => `Anteil an der Erstattung ohne Rückgabe: ${amount}.`,
    partOf: (percent: string, whole: string) =>
      `Das sind ${percent} der Versandkosten von ${whole}, nach dem Wert der Waren dieses Steuersatzes (UStAE 3.10).`,
    booked: (parts: string) => `Gebucht: ${parts}.`,
    notBooked: "Noch nicht gebucht.",
    lineRounding: (amount: string) => `Rundung auf ganze Cent: ${amount}.`,
    balancing: "Dieser Cent lässt die Zeilen genau den Betrag ihres Steuersatzes ergeben.",
    madeGross:
      "Die Bestellung hat Nettopreise; mit ihnen wiche der Beleg um einen Cent vom bezahlten Betrag ab.",
    rate: (rate: string, unrounded: string, gross: string, rounding: string) =>
      `Alle Belege zu ${rate}: ungerundet ${unrounded}, zu buchen ${gross} brutto (Rundung ${rounding}).`,
    rateOpen: (booked: string) => `Gebucht sind bisher ${booked}.`,
    documentsTax: (booked: string, tax: string) =>
      `Steuer der Belege zusammen ${booked}; aus der Summe gerechnet wären es ${tax}, denn jeder Beleg rundet seine Steuer für sich.`,
    document: (name: string, basis: string, total: string) => `${name} (${basis}) über ${total}.`,
    columnGross: (rate: string, sum: string, tax: string, unrounded: string, net: string) =>
      `Zu ${rate}: Zeilen zusammen ${sum} brutto. Darin ${tax} Steuer, einmal je Steuersatz herausgerechnet (Spaltenmethode; ungerundet ${unrounded}); netto ${net}.`,
    columnNet: (rate: string, sum: string, tax: string, unrounded: string, gross: string) =>
      `Zu ${rate}: Zeilen zusammen ${sum} netto. Dazu ${tax} Steuer, einmal je Steuersatz aufgeschlagen (Spaltenmethode; ungerundet ${unrounded}); brutto ${gross}.`,
    columnFree: (sum: string) => `Ohne Steuer: Zeilen zusammen ${sum}.`,
    byLine: (tax: string) => `Je Zeile gerundet wären es ${tax}.`,
  },
  en: {
    kinds: { invoice: "Invoice", credit_note: "Credit note" } satisfies Record<DocumentKind, string>,
    bases: { gross: "gross prices", net: "net prices" } satisfies Record<PriceBasis, string>,
    unnumbered: (sequence: number) => `no. ${sequence} of the order`,
    worth: (unrounded: string, rounded: string) =>
      `The order is worth ${unrounded}, rounded to the cent ${rounded}.`,
    canceled: "It is cancelled: nothing remains to be booked.",
    allowance: (refunded: string, allowance: string, target: string) =>
      `${refunded} were refunded; ${allowance} of it go beyond returned goods and overpayment and lower the sales. To be booked: ${target}.`,
    prepaid: (amount: string) =>
      `${amount} were paid by gift card or store credit: a payment, it does not lower the sales.`,
    line: (name: string, quantity: string, gross: string, rate: string, net: string, tax: string) =>
      `${quantity} × ${name}: ${gross} gross at ${rate} (net ${net}, tax ${tax}, unrounded).`,
    gone: (name: string) => `${name}: no longer part of the order.`,
    discount: (amount: string, codes: string) => `Taken off in it: discount ${amount}${codes}.`,
    returned: (amount: string) => `Goods worth ${amount} came back.`,
    lineAllowance: (amount: string) => `Share of the refund without return: ${amount}.`,
    partOf: (percent: string, whole: string) =>
      `This is ${percent} of the shipping costs of ${whole}, by the value of the goods at this rate (UStAE 3.10).`,
    booked: (parts: string) => `Booked: ${parts}.`,
    notBooked: "Not booked yet.",
    lineRounding: (amount: string) => `Rounding to whole cents: ${amount}.`,
    balancing: "This cent makes the lines add up to exactly the amount of their rate.",
    madeGross: "The order has net prices; with them the document would miss the amount paid by a cent.",
    rate: (rate: string, unrounded: string, gross: string, rounding: string) =>
      `All documents at ${rate}: unrounded ${unrounded}, to be booked ${gross} gross (rounding ${rounding}).`,
    rateOpen: (booked: string) => `Booked so far: ${booked}.`,
    documentsTax: (booked: string, tax: string) =>
      `Tax of the documents together ${booked}; taken from the sum it would be ${tax}, since each document rounds its own tax.`,
    document: (name: string, basis: string, total: string) => `${name} (${basis}) of ${total}.`,
    columnGross: (rate: string, sum: string, tax: string, unrounded: string, net: string) =>
      `At ${rate}: lines come to ${sum} gross. In it ${tax} of tax, taken out once per rate (column method; unrounded ${unrounded}); net ${net}.`,
    columnNet: (rate: string, sum: string, tax: string, unrounded: string, gross: string) =>
      `At ${rate}: lines come to ${sum} net. On it ${tax} of tax, added once per rate (column method; unrounded ${unrounded}); gross ${gross}.`,
    columnFree: (sum: string) => `Without tax: lines come to ${sum}.`,
    byLine: (tax: string) => `Rounded on each line it would be ${tax}.`,
  },
} as const satisfies Record<Language, unknown>
