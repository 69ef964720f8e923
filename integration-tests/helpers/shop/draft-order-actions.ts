import type { AdminOrder, HttpTypes } from "@medusajs/framework/types"
import type { AdminHttp } from "./admin-http"
import { ADDRESSES } from "./defaults"
import type { Shop } from "./types"

export type DraftOrder = {
  /** `variant`: a product's handle. A `title` alone makes an item that is no product. */
  items: { variant?: string; title?: string; quantity: number; unitPrice?: number }[]
  shipping?: { name: string; optionId: string; amount: number }
}

/** Orders that a merchant writes for a customer. */
export function draftOrderActions({ post }: AdminHttp) {
  async function draftOrder(shop: Shop, { items, shipping }: DraftOrder): Promise<{ id: string }> {
    const address = { first_name: "Erika", last_name: "Muster", country_code: "de", ...ADDRESSES.de }
    const answer = await post<HttpTypes.AdminDraftOrderResponse>("/admin/draft-orders", {
      email: "erika.muster@example.com",
      region_id: shop.regions.de,
      sales_channel_id: shop.salesChannelId,
      billing_address: address,
      shipping_address: address,
      items: items.map(({ variant, title, quantity, unitPrice }) => ({
        ...(variant ? { variant_id: shop.variants[variant] } : {}),
        ...(title ? { title } : {}),
        ...(unitPrice === undefined ? {} : { unit_price: unitPrice }),
        quantity,
      })),
      shipping_methods: shipping
        ? [{ name: shipping.name, shipping_option_id: shipping.optionId, amount: shipping.amount }]
        : [],
    })
    return { id: answer.draft_order.id }
  }

  async function convertDraftOrder(id: string): Promise<AdminOrder> {
    return (await post<HttpTypes.AdminOrderResponse>(`/admin/draft-orders/${id}/convert-to-order`)).order
  }

  return { draftOrder, convertDraftOrder }
}
