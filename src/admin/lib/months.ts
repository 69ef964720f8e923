const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/

/** A month of the address, `yyyy-mm`; what a person mistyped there is none. */
export const readMonth = (text: string | null) => (text && isMonth.test(text) ? text : undefined)

export function addMonths(month: string, count: number) {
  const [year = 0, number = 1] = month.split("-").map(Number)
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7)
}

export const firstDay = (month: string) => `${month}-01`

export function lastDay(month: string) {
  const [year = 0, number = 1] = month.split("-").map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
