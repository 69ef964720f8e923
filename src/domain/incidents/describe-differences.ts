import { amountText, rateText, TotalsDifference } from "../documents"

type Language = "de" | "en"

const words = {
  de: {
    net: "Netto",
    tax: "Steuer",
    gross: "Brutto",
    total: "Gesamtbetrag",
    differs: (what: string, expected: string, found: string) =>
      `${what} ${expected} erwartet, ${found} gefunden`,
  },
  en: {
    net: "net",
    tax: "tax",
    gross: "gross",
    total: "total",
    differs: (what: string, expected: string, found: string) =>
      `${what} ${expected} expected, ${found} found`,
  },
}

/** All of them in one sentence, such as `19 %: Steuer 4,93 € erwartet, 4,94 € gefunden; …`, in both languages. */
export function describeDifferences(differences: readonly TotalsDifference[]): { de: string; en: string } {
  const told = (language: Language) =>
    differences.map((difference) => describe(difference, language)).join("; ")
  return { de: told("de"), en: told("en") }
}

function describe({ ratePercent, field, expected, found }: TotalsDifference, language: Language): string {
  const { differs, total, ...fields } = words[language]
  const what = ratePercent === null ? total : `${rateText(ratePercent, language)}: ${fields[field]}`
  return differs(what, amountText(expected, language), amountText(found, language))
}
