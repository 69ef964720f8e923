/** A day in the shop's time zone, as `yyyy-mm-dd`; today unless shifted. */
export function berlinDay(shiftDays = 0): string {
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Berlin" }).format(Date.now())
  return new Date(Date.parse(today) + shiftDays * 86_400_000).toISOString().slice(0, 10)
}

/** `yyyy-mm-dd` as documents print it */
export const inGerman = (day: string): string => day.split("-").reverse().join(".")
