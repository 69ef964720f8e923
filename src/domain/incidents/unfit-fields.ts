type Language = "de" | "en"

const shownAtMost = 10

/** Names the fields of an order that are not as they must be, in both languages. @param paths such as `items.0.quantity` */
export function unfitFields(paths: readonly string[]): Record<Language, string> {
  const names = [...new Set(paths)]
  const shown = names.slice(0, shownAtMost).join(", ")
  const more = names.length - shownAtMost
  return {
    de: `Diese Angaben passen nicht: ${shown}${more > 0 ? ` und ${more} weitere` : ""}`,
    en: `These fields do not fit: ${shown}${more > 0 ? ` and ${more} more` : ""}`,
  }
}
