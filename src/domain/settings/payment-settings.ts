import { z } from "@medusajs/framework/zod"
import { chargesCustomer } from "../settlement/providers"

/** Providers whose payments may be captured because lexoffice says that the money arrived. */
export const captureProvidersSchema = z.array(
  z
    .string()
    .min(1)
    .refine((id) => !chargesCustomer(id), "provider_charges_customer")
)

export const paymentSentences = {
  provider_charges_customer: {
    de: "Bei diesem Anbieter bucht das Erfassen einer Zahlung Geld vom Kunden ab; er würde doppelt zahlen.",
    en: "Capturing a payment at this provider takes money from the customer, who would pay twice.",
  },
}
