import { z } from "@medusajs/framework/zod"

/** A lexoffice amount or rate: a JSON number; one documented sample shows a string. */
export const decimalSchema = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number),
])

/** A field that may be absent or null; null after parsing. */
export const orNull = <T extends z.ZodType>(schema: T) => schema.nullable().default(null)
