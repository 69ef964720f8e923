import type { HttpTypes } from "@medusajs/framework/types"
import { ADDRESSES } from "./defaults"
import { known, type HttpClient, type ShippingName, type Shop } from "./types"

export type Address = HttpTypes.StoreAddAddress
export type Purchase = {
  email?: string
  /** Delivery country; default: "de". */
  country?: string
  /** `variant`: a product's handle. */
  items: { variant: string; quantity: number; metadata?: Record<string, unknown> }[]
  promoCodes?: string[]
  /** Default: "standard". "none" when no item needs shipping. */
  shipping?: ShippingName | "none"
  shippingAddress?: Address
  /** Overrides of the delivery address, e.g. `{ company, metadata: { vat_id } }`. */
  billingAddress?: Address
  /** Becomes the order's metadata. */
  metadata?: Record<string, unknown>
  customerToken?: string
  /** Told of every step, for programs that show what happens. */
  onStep?: (step: PurchaseStep, cart: HttpTypes.StoreCart) => void | Promise<void>
}
export type PurchaseStep = "cart" | "shipping" | "promotions"

/** Buys as a customer does: cart, shipping, payment and order, all through the store API. */
export async function buy(client: HttpClient, shop: Shop, purchase: Purchase): Promise<HttpTypes.StoreOrder> {
  const post = storePost(client, shop, purchase)
  const cart = await createCart(post, shop, purchase)
  await purchase.onStep?.("cart", cart)
  const { shipping = "standard" } = purchase
  if (shipping !== "none") {
    const delivered = await chooseShipping(post, shop, cart.id, shipping)
    await purchase.onStep?.("shipping", delivered)
  }
  if (purchase.promoCodes?.length) {
    const reduced = await applyPromotions(post, cart.id, purchase.promoCodes)
    await purchase.onStep?.("promotions", reduced)
  }
  await choosePayment(post, cart.id)
  return completeCart(post, cart.id)
}

type Post = <T>(path: string, body: unknown) => Promise<T>

function storePost(
  client: HttpClient,
  shop: Shop,
  { customerToken, onStep }: Pick<Purchase, "customerToken" | "onStep">
): Post {
  const headers = {
    "x-publishable-api-key": shop.publishableKey,
    ...(customerToken ? { authorization: `Bearer ${customerToken}` } : {}),
  }
  return async <T>(path: string, body: unknown) => {
    // a cart that nobody looks at need not be read again
    const isUnread = onStep === undefined && path.startsWith("/store/carts") && !path.endsWith("/complete")
    return (await client.post<T>(isUnread ? `${path}?fields=id` : path, body, { headers })).data
  }
}

async function createCart(post: Post, shop: Shop, purchase: Purchase): Promise<HttpTypes.StoreCart> {
  const shipping_address = deliveryAddress(purchase)
  const { cart } = await post<HttpTypes.StoreCartResponse>("/store/carts", {
    region_id: known(shop.regions, purchase.country ?? "de", "region"),
    sales_channel_id: shop.salesChannelId,
    email: purchase.email ?? "erika.muster@example.com",
    shipping_address,
    billing_address: { ...shipping_address, ...purchase.billingAddress },
    items: purchase.items.map(({ variant, ...item }) => ({
      ...item,
      variant_id: known(shop.variants, variant, "variant"),
    })),
    ...(purchase.metadata ? { metadata: purchase.metadata } : {}),
  })
  return cart
}

function deliveryAddress({ country = "de", shippingAddress }: Purchase): Address {
  const place = ADDRESSES[country] ?? { address_1: "Main Street 1", postal_code: "10000", city: "Capital" }
  return { first_name: "Erika", last_name: "Muster", country_code: country, ...place, ...shippingAddress }
}

async function chooseShipping(post: Post, shop: Shop, cartId: string, shipping: ShippingName) {
  const { cart } = await post<HttpTypes.StoreCartResponse>(`/store/carts/${cartId}/shipping-methods`, {
    option_id: shop.shippingOptions[shipping],
  })
  return cart
}

/** After shipping was chosen: a cart forgets a code that has no effect yet. */
async function applyPromotions(post: Post, cartId: string, promo_codes: string[]) {
  const { cart } = await post<HttpTypes.StoreCartResponse>(`/store/carts/${cartId}/promotions`, {
    promo_codes,
  })
  return cart
}

async function choosePayment(post: Post, cartId: string): Promise<void> {
  const { payment_collection } = await post<HttpTypes.StorePaymentCollectionResponse>(
    "/store/payment-collections",
    { cart_id: cartId }
  )
  await post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  })
}

async function completeCart(post: Post, cartId: string): Promise<HttpTypes.StoreOrder> {
  const answer = await post<HttpTypes.StoreCompleteCartResponse>(`/store/carts/${cartId}/complete`, {})
  if (answer.type !== "order") throw new Error(`The cart was not completed: ${answer.error.message}`)
  return answer.order
}
