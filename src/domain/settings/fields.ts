import { z } from "@medusajs/framework/zod"

/** ISO alpha-2, in capitals however it was typed. */
export const countryCode = z
  .string()
  .regex(/^[A-Za-z]{2}$/, "expected_country_code")
  .transform((code) => code.toUpperCase())

/** A day of the calendar, yyyy-mm-dd. */
export const day = z.string().refine(isDay, "expected_day")

/** Whether the calendar knows it: 2026-02-30 is no day. */
function isDay(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
