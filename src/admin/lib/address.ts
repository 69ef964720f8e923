// What a person mistyped in the address of a page is left out.

const isDay = /^\d{4}-\d{2}-\d{2}$/

/** `yyyy-mm-dd`, a day that there is. */
export function readDay(text: string | undefined) {
  const isThere = text !== undefined && isDay.test(text) && isSame(text, new Date(`${text}T00:00:00Z`))
  return isThere ? text : undefined
}

/** The 31st of February would be read as one of March. */
const isSame = (day: string, date: Date) =>
  !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)

/** A column, with a minus for the last first. */
export const readOrder = (text: string | null, columns: readonly string[]) =>
  text !== null && columns.includes(text.replace(/^-/, "")) ? text : undefined

export function readOffset(text: string | null) {
  const offset = Number(text ?? 0)
  return Number.isSafeInteger(offset) && offset > 0 ? offset : 0
}
