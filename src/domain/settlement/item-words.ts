type Language = "de" | "en"

const words: Record<string, Record<Language, string>> = {
  manualPayment: { de: "Von Hand zugeordnet", en: "Assigned by hand" },
  partPaymentFinancialTransaction: { de: "Bankbuchung", en: "Bank transaction" },
  partPaymentCashBox: { de: "Kasse", en: "Cash" },
  partPaymentCreditNote: { de: "Verrechnung", en: "Set off against a credit note" },
  cashDiscount: { de: "Skonto", en: "Cash discount" },
  dunningCosts: { de: "Mahnkosten", en: "Dunning costs" },
  currencyConversion: { de: "Währungsdifferenz", en: "Currency difference" },
  irrecoverableReceivable: { de: "Forderungsausfall", en: "Written off" },
}

/** What a person calls one of lexoffice's types of payment item; unknown types keep their name. */
export const itemWord = (type: string, language: Language): string => words[type]?.[language] ?? type
