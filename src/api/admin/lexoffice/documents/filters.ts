/** What a person types into the search: order number, document number, customer, e-mail. */
export function documentSearch(q: string | undefined): Record<string, unknown> {
  const text = q?.trim().replace(/^#/, "")
  if (!text) {
    return {}
  }
  const like = { $ilike: `%${text.replace(/[\\%_]/g, "\\$&")}%` }
  const order = /^\d{1,9}$/.test(text) ? [{ order_display_id: Number(text) }] : []
  return { $or: [...order, { number: like }, { customer_name: like }, { email: like }, { order_id: text }] }
}
