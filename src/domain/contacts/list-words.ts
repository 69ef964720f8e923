const words: Record<string, { de: string; en: string }> = {
  "addresses.billing": { de: "Rechnungsadressen", en: "billing addresses" },
  "addresses.shipping": { de: "Lieferadressen", en: "shipping addresses" },
  "company.contactPersons": { de: "Ansprechpartner", en: "contact persons" },
  emailAddresses: { de: "E-Mail-Adressen", en: "e-mail addresses" },
  phoneNumbers: { de: "Telefonnummern", en: "phone numbers" },
}

/** What people call the lists of a contact, each once. @param lists as lexoffice names them: `emailAddresses.private` */
export function listWords(lists: readonly string[]): { de: string; en: string } {
  const named = lists.map((list) => words[list] ?? words[list.split(".")[0] ?? ""] ?? { de: list, en: list })
  const inLanguage = (language: "de" | "en") => [...new Set(named.map((name) => name[language]))].join(", ")
  return { de: inLanguage("de"), en: inLanguage("en") }
}
