import { z } from "@medusajs/framework/zod"
import { Http } from "../http"
import { PaymentCondition, paymentConditionSchema } from "../schemas/payment-condition"

/** All payment terms, in one answer. Source: lexware public API documentation, chapter "Payment Conditions", read 2026-11. */
export const listPaymentConditions = (http: Http): Promise<PaymentCondition[]> =>
  http.get("/v1/payment-conditions", { schema: z.array(paymentConditionSchema) })
