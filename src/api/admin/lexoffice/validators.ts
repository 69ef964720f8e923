import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { tasks } from "../../../workflows/run-task"

export const ConnectBody = z.strictObject({
  api_key: z.string().trim().min(1),
  replace_organization: z.boolean().optional(),
})
export type ConnectBody = z.infer<typeof ConnectBody>

/** Each field is checked when the change is laid over the stored settings. */
export const SettingsBody = z.record(z.string(), z.unknown())
export type SettingsBody = z.infer<typeof SettingsBody>

export const DismissBody = z.strictObject({ note: z.string().trim().min(1).max(1000) })
export type DismissBody = z.infer<typeof DismissBody>

export const EvaluateBody = z.strictObject({ transmit: z.boolean().optional() })
export type EvaluateBody = z.infer<typeof EvaluateBody>

export const RunBody = z.strictObject({ task: z.enum(tasks) })
export type RunBody = z.infer<typeof RunBody>

export const BackfillBody = z
  .strictObject({ from: z.iso.date(), to: z.iso.date(), dry_run: z.boolean().default(true) })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: "before `from`" })
export type BackfillBody = z.infer<typeof BackfillBody>

const dateRange = z
  .object({ gte: z.coerce.date().optional(), lte: z.coerce.date().optional() })
  .transform(({ gte, lte }) => ({ ...(gte ? { $gte: gte } : {}), ...(lte ? { $lte: lte } : {}) }))
  .optional()

const oneOrMore = <T extends z.ZodType>(value: T) => z.union([value, z.array(value)]).optional()

const list = createFindParams({ limit: 20, offset: 0 })

const documentFilters = {
  kind: oneOrMore(z.enum(["invoice", "credit_note"])),
  state: oneOrMore(z.enum(["pending", "transmitting", "transmitted", "failed", "dismissed"])),
  order_id: oneOrMore(z.string()),
  customer_id: oneOrMore(z.string()),
  payment_state: oneOrMore(z.enum(["open", "partly_paid", "paid", "voided"])),
  created_at: dateRange,
}

export const DocumentsQuery = list.extend({ q: z.string().optional(), ...documentFilters })

/** Many documents by filter; at least one must be given, so that nobody sends everything by mistake. */
export const TransmitManyBody = z
  .strictObject({ id: oneOrMore(z.string()), ...documentFilters })
  .refine(
    (filter) => Object.values(filter).some((value) => value !== undefined),
    "at least one filter is needed"
  )
export type TransmitManyBody = z.infer<typeof TransmitManyBody>

export const IncidentsQuery = list.extend({
  q: z.string().optional(),
  state: z.enum(["open", "closed"]).optional(),
  code: oneOrMore(z.string()),
  order_id: oneOrMore(z.string()),
  document_id: oneOrMore(z.string()),
})

export const CallsQuery = list.extend({
  q: z.string().optional(),
  error: z.enum(["true", "false"]).optional(),
  method: oneOrMore(z.string()),
  path: z.string().optional(),
  document_id: oneOrMore(z.string()),
  created_at: dateRange,
})
