/** Markup that is already safe to send. */
export type Html = { readonly markup: string }

const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")

type Value = Html | string | number | undefined | readonly Html[]

function render(value: Value): string {
  if (value === undefined) return ""
  if (typeof value === "string" || typeof value === "number") return escape(String(value))
  return "markup" in value ? value.markup : value.map(({ markup }) => markup).join("")
}

/** Template tag: everything put in is escaped unless it is markup itself. */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Html => ({
  markup: parts.reduce((markup, part, index) => markup + render(values[index - 1]) + part),
})

const amounts = new Intl.NumberFormat("de-DE", { style: "currency", currency: "EUR" })

/** Integer cents as `1.234,50 €`. */
export const money = (cents: number | undefined): string =>
  cents === undefined ? "–" : amounts.format(cents / 100)

/** `2026-09-01` as `01.09.2026`. */
export const germanDay = (day: string | undefined): string => (day ? day.split("-").reverse().join(".") : "–")
