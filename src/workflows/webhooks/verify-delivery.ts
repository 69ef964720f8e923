import { createPublicKey, verify } from "node:crypto"
import { z } from "@medusajs/framework/zod"

/** What lexoffice tells: ids only. The record is read again through the API. */
const deliverySchema = z.object({
  organizationId: z.string(),
  eventType: z.string().min(1).max(100),
  resourceId: z.string().min(1).max(100),
  eventDate: z.string().min(1).max(100),
})

export type Delivery = z.infer<typeof deliverySchema>

type Expected = { publicKey: string | null; organizationId: string | null }

/**
 * Reads a delivery that is signed by lexoffice and about our organisation. The signature is over the bytes as they
 * came: RSA, SHA-512, PKCS#1 v1.5, base64.
 * @returns null: not to be believed; `signature_refused`: nor this one, which names our organisation, which hardly
 * anybody but lexoffice knows, so that the key may be a wrong one
 * Source: lexware public API documentation, chapter "Event Subscriptions", read 2026-11.
 */
export function verifyDelivery(
  body: Buffer,
  signature: unknown,
  expected: Expected
): Delivery | "signature_refused" | null {
  const { publicKey, organizationId } = expected
  if (publicKey === null || organizationId === null || typeof signature !== "string") {
    return null
  }
  const bytes = Buffer.from(signature, "base64")
  const isSigned = verify("RSA-SHA512", body, createPublicKey(publicKey), bytes)
  const delivery = deliverySchema.safeParse(parseJson(body)).data
  if (delivery?.organizationId !== organizationId) {
    return null
  }
  return isSigned ? delivery : "signature_refused"
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"))
  } catch {
    return null // refused like any other body that is no delivery
  }
}
