import { Address, Buyer, oneLine } from "../../domain/documents"
import { Settings } from "../../domain/settings/settings"
import { normaliseVatId } from "../../domain/tax"
import { Order, OrderAddress } from "./order-schema"

/** Who the order's documents are for, or why that cannot be said. */
export type BuyerAnswer =
  | { ok: true; buyer: Buyer }
  | { ok: false; code: "country_missing" | "customer_name_missing"; customer: string }

/** What an order, or a customer without one, says about who buys. */
export type BuyerFacts = Pick<
  Order,
  "id" | "customer_id" | "email" | "metadata" | "customer" | "billing_address" | "shipping_address"
>

/** Reads the buyer off the order: its company or name, addresses, VAT id and references. */
export function toBuyer(order: BuyerFacts, settings: Settings): BuyerAnswer {
  const { customer } = order
  const billing = order.billing_address ?? order.shipping_address
  const companyName = text(billing?.company) ?? text(customer?.company_name)
  const firstName = text(billing?.first_name) ?? text(customer?.first_name)
  const lastName = text(billing?.last_name) ?? text(customer?.last_name)
  const personName = [firstName, lastName].filter((part) => part !== null).join(" ")
  const name = companyName ?? (personName || null)
  const countryCode = (text(billing?.country_code) ?? settings.assumed_country)?.toUpperCase() ?? null
  if (name === null) {
    return { ok: false, code: "customer_name_missing", customer: text(order.email) ?? order.id }
  }
  if (countryCode === null) {
    return { ok: false, code: "country_missing", customer: name }
  }
  return {
    ok: true,
    buyer: {
      customerId: order.customer_id ?? null,
      isGuest: customer?.has_account !== true,
      email: text(order.email),
      phone: text(billing?.phone) ?? text(customer?.phone),
      companyName,
      salutation: null,
      firstName,
      lastName,
      vatId: vatIdOf(order, settings),
      buyerReference: fact(settings.metadata_keys.buyer_reference, order.metadata),
      billing: toAddress(billing, name, countryCode),
      shipping: shippingAddress(order, name, countryCode),
    },
  }
}

/** First hit wins: billing address, order, customer; so that the order can overrule the customer. */
export function vatIdOf(order: BuyerFacts, settings: Settings): string | null {
  const found = fact(
    settings.metadata_keys.vat_id,
    order.billing_address?.metadata,
    order.metadata,
    order.customer?.metadata
  )
  return found === null ? null : normaliseVatId(found) || null
}

const fact = (key: string, ...places: (Record<string, unknown> | null | undefined)[]): string | null =>
  places.map((place) => text(place?.[key])).find((value) => value !== null) ?? null

/** Null when it says the same as the billing address. */
function shippingAddress(order: BuyerFacts, name: string, countryCode: string): Address | null {
  const { shipping_address: shipping, billing_address: billing } = order
  if (!shipping || !billing) {
    return null
  }
  const receiver =
    text(shipping.company) ?? ([shipping.first_name, shipping.last_name].filter(Boolean).join(" ") || name)
  const address = toAddress(shipping, receiver, text(shipping.country_code)?.toUpperCase() ?? countryCode)
  const same = JSON.stringify(address) === JSON.stringify(toAddress(billing, name, countryCode))
  return same ? null : address
}

const toAddress = (address: OrderAddress, name: string, countryCode: string): Address => ({
  name,
  supplement: text(address?.address_2),
  street: text(address?.address_1),
  zip: text(address?.postal_code),
  city: text(address?.city),
  countryCode,
})

const text = (value: unknown): string | null =>
  typeof value === "string" && oneLine(value) !== "" ? oneLine(value) : null
