type Known = { paths: string[]; pattern: RegExp }

/**
 * Where payment providers keep the number that the customer finds in their own records.
 * Sources: Medusa's Stripe provider keeps the payment intent as it is; PayPal, Mollie, Klarna and
 * Adyen: the objects of their APIs, which their Medusa providers keep (read 2026-11).
 */
const known: Record<string, Known> = {
  stripe: { paths: ["id"], pattern: /^(pi|py|ch)_[A-Za-z0-9]{8,60}$/ },
  paypal: {
    paths: [
      "capture_id",
      "captureId",
      "purchase_units.0.payments.captures.0.id",
      "purchaseUnits.0.payments.captures.0.id",
      "order_id",
      "orderId",
      "id",
    ],
    pattern: /^[A-Z0-9]{12,24}$/,
  },
  mollie: { paths: ["id"], pattern: /^(tr|ord)_[A-Za-z0-9]{6,40}$/ },
  klarna: { paths: ["order_id"], pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ },
  adyen: { paths: ["pspReference"], pattern: /^[A-Z0-9]{16}$/ },
}

/** What any provider's number looks like: one word with a digit in it. Names, addresses and texts do not. */
const anyNumber = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9_.:-]{3,63}$/

/**
 * The number under which a payment provider knows a payment, read off what it keeps with the payment.
 * Anything that does not look like one is not printed, secrets least of all.
 * @param providerId such as `pp_stripe-bancontact_stripe`   @param data the payment's, as the provider left it
 * @param path chosen by the merchant, such as `charge.id`   @returns null when there is none
 */
export function transactionIdOf(providerId: string, data: unknown, path?: string): string | null {
  if (path !== undefined) {
    return firstMatch(data, { paths: [path], pattern: anyNumber })
  }
  const family = /^(?:pp_)?([a-z]+)/i.exec(providerId)?.[1]?.toLowerCase() ?? ""
  const own = Object.hasOwn(known, family) ? known[family] : undefined
  return own === undefined ? null : firstMatch(data, own)
}

const firstMatch = (data: unknown, { paths, pattern }: Known): string | null =>
  paths.map((path) => valueAt(data, path.split("."))).find((value) => isNumber(value, pattern)) ?? null

const isNumber = (value: string | null, pattern: RegExp): boolean =>
  value !== null && pattern.test(value) && !/secret|token/i.test(value)

function valueAt(data: unknown, [name, ...rest]: string[]): string | null {
  if (name === undefined) {
    return typeof data === "string" ? data : typeof data === "number" ? String(data) : null
  }
  const entries = typeof data === "object" && data !== null ? Object.entries(data) : []
  const found: [string, unknown] | undefined = entries.find(([key]) => key === name)
  return found === undefined ? null : valueAt(found[1], rest)
}
