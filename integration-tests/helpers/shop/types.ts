/** What the helpers need of an HTTP client: the test runner's `api` and any axios instance have it. */
export interface HttpClient {
  get<T>(path: string, config?: RequestConfig): Promise<{ data: T }>
  post<T>(path: string, body?: unknown, config?: RequestConfig): Promise<{ data: T }>
  delete<T>(path: string, config?: RequestConfig): Promise<{ data: T }>
}
export type RequestConfig = { headers?: Record<string, string> }

export type ProductSeed = {
  handle: string
  title: string
  /** In EUR; gross or net as `ShopOptions.pricesInclude` says. */
  price: number
  /** Which of the country's two rates applies. */
  rate: "standard" | "reduced"
  ean?: string
  /** Default: true. Otherwise the product has no shipping profile, and its items need no shipping. */
  shipped?: boolean
  metadata?: Record<string, unknown>
  variantMetadata?: Record<string, unknown>
}

/** A country with its own region; without rates the shop charges no tax there. */
export type CountrySeed = { code: string; name: string; rates?: { standard: number; reduced: number } }

export type ShopOptions = {
  name?: string
  /** Whether prices of products, shipping and fixed discounts are gross or net. Default: "tax". */
  pricesInclude?: "tax" | "no_tax"
  products?: ProductSeed[]
  countries?: CountrySeed[]
}

export type ShippingName = "standard" | "express" | "free"
export type PromotionName = "tenPercent" | "fiveOff" | "freeShipping"

export type Shop = {
  publishableKey: string
  salesChannelId: string
  stockLocationId: string
  /** By country code, e.g. `regions.de`. */
  regions: Record<string, string>
  shippingOptions: Record<ShippingName, string>
  /** Variant ids by product handle. */
  variants: Record<string, string>
  /** Product ids by handle. */
  products: Record<string, string>
  promotions: Record<PromotionName, string>
}

export function known<T>(found: Record<string, T>, name: string, what: string): T {
  const value = found[name]
  if (value === undefined)
    throw new Error(`No ${what} "${name}"; there are: ${Object.keys(found).join(", ")}`)
  return value
}

export function first<T>(list: readonly T[], what: string): T {
  const [value] = list
  if (value === undefined) throw new Error(`No ${what}`)
  return value
}
