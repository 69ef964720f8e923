import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Cents, cents, roundToCents, zeroCents } from "../../domain/money"
import { ShopPayment } from "../../domain/settlement"
import { toExact } from "../evaluate-orders/decimals"

/** A capture in the shop, and the intent of ours it carries out, if it is one of ours. */
export type ShopCapture = { id: string; paymentId: string; intentId: string | null; amount: Cents }

export type OrderPayments = {
  currency: string
  /** What the shop takes for open; negative: to be given back */
  open: Cents
  payments: ShopPayment[]
  captures: ShopCapture[]
  /** Captures that the order's own account knows */
  accounted: Set<string>
}

/** Medusa's amounts come as BigNumber objects, numbers or texts. */
const amount = z.unknown().transform((value) => roundToCents(toExact(String(value))))

const schema = z.object({
  currency_code: z.string(),
  summary: z.object({ pending_difference: amount.nullish() }).nullish(),
  transactions: z
    .array(z.object({ reference: z.string().nullish(), reference_id: z.string().nullish() }))
    .nullish(),
  payment_collections: z
    .array(
      z.object({
        payments: z
          .array(
            z.object({
              id: z.string(),
              provider_id: z.string(),
              amount,
              canceled_at: z.unknown(),
              captures: z
                .array(z.object({ id: z.string(), amount, created_by: z.string().nullish() }))
                .nullish(),
            })
          )
          .nullish(),
      })
    )
    .nullish(),
})

const fields = [
  "currency_code",
  "summary.*",
  "transactions.*",
  "payment_collections.payments.*",
  "payment_collections.payments.captures.*",
]

/** @returns null: the shop has no such order any more */
export async function loadPayments(
  container: MedusaContainer,
  orderId: string
): Promise<OrderPayments | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields, filters: { id: orderId } })
  const [order] = z.array(schema).parse(data)
  if (order === undefined) {
    return null
  }
  const found = (order.payment_collections ?? []).flatMap(({ payments }) => payments ?? [])
  const captures = found.flatMap(({ id: paymentId, captures }) =>
    (captures ?? []).map((capture) => ({
      id: capture.id,
      paymentId,
      intentId: capture.created_by?.startsWith("lexcap_") ? capture.created_by : null,
      amount: capture.amount,
    }))
  )
  const capturedOf = (id: string): Cents =>
    cents(
      captures.filter(({ paymentId }) => paymentId === id).reduce((sum, capture) => sum + capture.amount, 0)
    )
  const accounted = (order.transactions ?? []).flatMap(({ reference, reference_id }) =>
    reference === "capture" && typeof reference_id === "string" ? [reference_id] : []
  )
  return {
    currency: order.currency_code,
    open: order.summary?.pending_difference ?? zeroCents,
    captures,
    accounted: new Set(accounted),
    payments: found.map(({ id, provider_id, amount, canceled_at }) => ({
      id,
      providerId: provider_id,
      amount,
      captured: capturedOf(id),
      isCanceled: canceled_at !== null && canceled_at !== undefined,
    })),
  }
}
