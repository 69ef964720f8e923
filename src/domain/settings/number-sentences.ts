/** What a refused pattern of numbers says; `{name}` is what stood between braces. */
export const numberSentences: Record<string, Record<"de" | "en", string>> = {
  number_unknown_placeholder: {
    de: "Den Platzhalter {name} gibt es nicht. Möglich sind {YYYY}, {YY}, {MM} und ein Zähler wie {0000}.",
    en: "There is no placeholder {name}. Possible are {YYYY}, {YY}, {MM} and a counter such as {0000}.",
  },
  number_characters: {
    de: "Erlaubt sind A bis Z ohne Umlaute, Ziffern und die Zeichen - _ . / sowie Platzhalter in geschweiften Klammern.",
    en: "Allowed are A to Z, digits, the signs - _ . / and placeholders in braces.",
  },
  number_without_counter: {
    de: "Es fehlt der Zähler, etwa {00000}.",
    en: "The counter is missing, such as {00000}.",
  },
  number_with_counters: {
    de: "Es darf nur einen Zähler wie {00000} geben.",
    en: "There can only be one counter such as {00000}.",
  },
  number_too_long: {
    de: "Die Nummern würden länger als 35 Zeichen.",
    en: "The numbers would become longer than 35 characters.",
  },
  number_without_year: {
    de: "Wenn der Zähler jedes Jahr neu beginnt, muss die Nummer das Jahr nennen: {YYYY} oder {YY}.",
    en: "When the counter begins anew every year, the number must name the year: {YYYY} or {YY}.",
  },
  numbers_may_collide: {
    de: "Rechnungen und Korrekturen könnten dieselbe Nummer bekommen. Wählen Sie einen anderen Anfang, oder lassen Sie das Feld für einen gemeinsamen Nummernkreis leer.",
    en: "Invoices and credit notes could get the same number. Choose another beginning, or leave the field empty for one common range.",
  },
  numbers_begun: {
    de: "Damit könnte eine Nummer entstehen, die schon vergeben ist. Wählen Sie ein Muster mit anderem Anfang.",
    en: "This could give a number that was given already. Choose a pattern with another beginning.",
  },
}
