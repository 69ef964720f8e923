import { z } from "@medusajs/framework/zod"
import { orNull } from "./values"

/**
 * The organisation behind the key. Tax type and distance sales principle are strict: an unknown one must stop
 * the booking, not be guessed at.
 * Source: lexware public API documentation, chapter "Profile", read 2026-11.
 */
export const profileSchema = z.looseObject({
  organizationId: z.string().min(1),
  companyName: orNull(z.string()),
  /** Who made the connection */
  created: orNull(
    z.looseObject({
      userId: orNull(z.string()),
      userName: orNull(z.string()),
      userEmail: orNull(z.string()),
      date: orNull(z.string()),
    })
  ),
  /** Resource id of the event `token.revoked` */
  connectionId: orNull(z.string()),
  /** An organisation with `vatfree` may use only that tax type */
  taxType: z.enum(["net", "gross", "vatfree"]),
  smallBusiness: z.boolean(),
  /** null: no distance sales set up. ORIGIN: German rates, DESTINATION: rates of the buyer's country */
  distanceSalesPrinciple: orNull(z.enum(["ORIGIN", "DESTINATION"])),
  /** `INVOICING`, `INVOICING_PRO`, `BOOKKEEPING` */
  businessFeatures: z
    .array(z.string())
    .nullish()
    .transform((features) => features ?? []),
})

/** What the schema above lets through; fields lexoffice adds are kept. */
export type Profile = z.infer<typeof profileSchema>
