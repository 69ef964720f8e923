import { z } from "@medusajs/framework/zod"
import { orNull } from "./values"

/**
 * What nearly every write answers instead of the record. Only the id is relied on; the record must be read again
 * for its number and totals.
 * Source: lexware public API documentation, chapters on each resource, read 2026-11.
 */
export const actionResultSchema = z.looseObject({
  id: z.string().min(1),
  version: orNull(z.number().int()).catch(null),
})

/** Id and version of a record just written; version null when the answer did not say. */
export type ActionResult = { id: string; version: number | null }
