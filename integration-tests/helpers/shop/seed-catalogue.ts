import {
  createApiKeysWorkflow,
  createProductsWorkflow,
  createProductTypesWorkflow,
  createPromotionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"
import type { CreatePromotionDTO, MedusaContainer } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import { first, known, type ProductSeed, type PromotionName, type Shop } from "./types"

/** Products at the reduced rate are told from the others by this type. */
export async function seedReducedRateType(container: MedusaContainer): Promise<string> {
  const { result } = await createProductTypesWorkflow(container).run({
    input: { product_types: [{ value: "Reduced VAT rate" }] },
  })
  return first(result, "product type").id
}

type CatalogueInput = {
  products: ProductSeed[]
  salesChannelId: string
  shippingProfileId: string
  reducedRateTypeId: string
}

export async function seedProducts(
  container: MedusaContainer,
  input: CatalogueInput
): Promise<Pick<Shop, "products" | "variants">> {
  const { result } = await createProductsWorkflow(container).run({
    input: { products: input.products.map((product) => toProduct(product, input)) },
  })
  return {
    products: Object.fromEntries(result.map((product) => [product.handle, product.id])),
    variants: Object.fromEntries(
      result.map((product) => [product.handle, first(product.variants, "variant").id])
    ),
  }
}

const toProduct = (product: ProductSeed, input: CatalogueInput) => ({
  title: product.title,
  handle: product.handle,
  status: ProductStatus.PUBLISHED,
  ...(product.shipped === false ? {} : { shipping_profile_id: input.shippingProfileId }),
  ...(product.metadata ? { metadata: product.metadata } : {}),
  sales_channels: [{ id: input.salesChannelId }],
  ...(product.rate === "reduced" ? { type_id: input.reducedRateTypeId } : {}),
  options: [{ title: "Edition", values: ["Standard"] }],
  variants: [
    {
      title: "Standard",
      sku: product.handle.toUpperCase(),
      ...(product.ean ? { ean: product.ean } : {}),
      ...(product.variantMetadata ? { metadata: product.variantMetadata } : {}),
      manage_inventory: false,
      options: { Edition: "Standard" },
      prices: [{ currency_code: "eur", amount: product.price }],
    },
  ],
})

const PROMOTION_CODES: Record<PromotionName, string> = {
  tenPercent: "WELCOME10",
  fiveOff: "MINUS5",
  freeShipping: "FREESHIPPING",
}

export async function seedPromotions(container: MedusaContainer): Promise<Shop["promotions"]> {
  const promotionsData = Object.entries(promotionMethods()).map(
    ([name, application_method]): CreatePromotionDTO => ({
      code: known(PROMOTION_CODES, name, "promotion"),
      type: "standard",
      status: "active",
      application_method,
    })
  )
  await createPromotionsWorkflow(container).run({ input: { promotionsData } })
  return PROMOTION_CODES
}

const promotionMethods = (): Record<PromotionName, CreatePromotionDTO["application_method"]> => ({
  tenPercent: {
    type: "percentage",
    target_type: "items",
    allocation: "across",
    value: 10,
    currency_code: "eur",
  },
  fiveOff: { type: "fixed", target_type: "order", value: 5, currency_code: "eur" },
  freeShipping: {
    type: "percentage",
    target_type: "shipping_methods",
    allocation: "across",
    value: 100,
    currency_code: "eur",
  },
})

export async function seedPublishableKey(
  container: MedusaContainer,
  salesChannelId: string
): Promise<string> {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Webshop", type: "publishable", created_by: "" }] },
  })
  const { id, token } = first(result, "API key")
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id, add: [salesChannelId] } })
  return token
}
