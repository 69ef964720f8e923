import type { HttpClient, Shop } from "./types"

export type Credentials = { email: string; password: string }

export async function signIn(
  client: HttpClient,
  actor: "user" | "customer",
  credentials: Credentials
): Promise<string> {
  const { data } = await client.post<{ token: string }>(`/auth/${actor}/emailpass`, credentials)
  return data.token
}

export type CustomerSeed = Credentials & {
  first_name?: string
  last_name?: string
  company_name?: string
  phone?: string
  metadata?: Record<string, unknown>
}

/** Registers a customer with an account, as the shop's own sign-up form would. */
export async function createCustomer(
  client: HttpClient,
  shop: Shop,
  { password, ...customer }: CustomerSeed
): Promise<{ id: string; token: string }> {
  const { email } = customer
  const registration = await client.post<{ token: string }>("/auth/customer/emailpass/register", {
    email,
    password,
  })
  const created = await client.post<{ customer: { id: string } }>("/store/customers", customer, {
    headers: {
      "x-publishable-api-key": shop.publishableKey,
      authorization: `Bearer ${registration.data.token}`,
    },
  })
  const token = await signIn(client, "customer", { email, password })
  return { id: created.data.customer.id, token }
}
