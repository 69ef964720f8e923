import { z } from "@medusajs/framework/zod"
import { orNull } from "./values"

/** Which bank line belongs to which document. Source: lexware partner API documentation, read 2026-11. */
export const assignmentHintSchema = z.looseObject({
  voucherId: z.string().min(1),
  externalReference: orNull(z.string()),
})

/** What the schema above lets through; fields lexoffice adds are kept. */
export type AssignmentHint = z.infer<typeof assignmentHintSchema>
