import type { Buyer } from "../../domain/documents"
import { SyncError } from "../../domain/errors"
import type { Settings } from "../../domain/settings"
import { BuyerFacts, toBuyer } from "../evaluate-orders/to-buyer"
import { billingAddressOf, ShopCustomer, shippingAddressOf } from "./load-customer"

/**
 * The customer as lexoffice should know it. Whoever has no address of their own is found where the last document went.
 * @throws SyncError `customer_unnamed`, `customer_country_missing`
 */
export function customerBuyer(customer: ShopCustomer, last: Buyer | null, settings: Settings): Buyer {
  const answer = toBuyer(
    {
      id: customer.id,
      customer_id: customer.id,
      email: customer.email,
      metadata: null,
      customer,
      billing_address: billingAddressOf(customer) ?? (last && addressOfLast(customer, last)),
      shipping_address: shippingAddressOf(customer),
    },
    settings
  )
  if (answer.ok) {
    return answer.buyer
  }
  const code = answer.code === "country_missing" ? "customer_country_missing" : "customer_unnamed"
  throw new SyncError({ kind: "needs_person", code, params: { customer: answer.customer } })
}

/** The customer's own name goes before the one on the document. */
function addressOfLast(customer: ShopCustomer, last: Buyer): BuyerFacts["billing_address"] {
  const { billing } = last
  const isNamed = Boolean(customer.first_name ?? customer.last_name)
  return {
    company: customer.company_name ? null : last.companyName,
    first_name: isNamed ? null : last.firstName,
    last_name: isNamed ? null : last.lastName,
    address_1: billing.street,
    address_2: billing.supplement,
    city: billing.city,
    postal_code: billing.zip,
    country_code: billing.countryCode,
    phone: customer.phone ? null : last.phone,
  }
}
