/** The period of a counter that never begins anew. */
export const endless = ""

/**
 * The period whose counter a document's number is drawn from: the year of its date, or the endless one.
 * @param day of the document in Germany, `yyyy-mm-dd`
 */
export const periodOf = (yearlyReset: boolean, day: string): string =>
  yearlyReset ? day.slice(0, 4) : endless
