import { z } from "@medusajs/framework/zod"
import { SellerProfile } from "./to-tax"

/** lexoffice's profile as the connection keeps it; only what decides taxes. */
export const sellerSchema: z.ZodType<SellerProfile> = z.object({
  smallBusiness: z.boolean(),
  taxType: z.enum(["net", "gross", "vatfree"]),
  distanceSalesPrinciple: z.enum(["ORIGIN", "DESTINATION"]).nullable(),
})
