import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const text = z.string().nullish()
const metadata = z.record(z.string(), z.unknown()).nullish()

const addressSchema = z.object({
  company: text,
  first_name: text,
  last_name: text,
  address_1: text,
  address_2: text,
  city: text,
  postal_code: text,
  country_code: text,
  phone: text,
  metadata,
  is_default_billing: z.boolean().nullish(),
  is_default_shipping: z.boolean().nullish(),
})

const customerSchema = z.object({
  id: z.string(),
  email: text,
  phone: text,
  has_account: z.boolean().nullish(),
  company_name: text,
  first_name: text,
  last_name: text,
  metadata,
  addresses: z
    .array(addressSchema)
    .nullish()
    .transform((addresses) => addresses ?? []),
})

/** A customer as the shop has it. Everything behind this schema is trusted. */
export type ShopCustomer = z.output<typeof customerSchema>

export async function loadCustomer(
  container: MedusaContainer,
  customerId: string
): Promise<ShopCustomer | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "customer",
    fields: ["*", "addresses.*"],
    filters: { id: customerId },
  })
  return data[0] === undefined ? null : customerSchema.parse(data[0])
}

/** The address that invoices go to, as far as the customer has named one; the only one there is counts too. */
export const billingAddressOf = ({ addresses }: ShopCustomer) =>
  addresses.find(({ is_default_billing }) => is_default_billing) ??
  (addresses.length === 1 ? addresses[0] : undefined)

export const shippingAddressOf = ({ addresses }: ShopCustomer) =>
  addresses.find(({ is_default_shipping }) => is_default_shipping)
