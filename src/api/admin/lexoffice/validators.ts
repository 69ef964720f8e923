import { z } from "@medusajs/framework/zod"
import { isCountryCode } from "../../../domain/tax"
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

export const EvaluateBody = z.strictObject({
  transmit: z.boolean().optional(),
  book_anyway: z.boolean().optional(),
  before_trigger: z.boolean().optional(),
})
export type EvaluateBody = z.infer<typeof EvaluateBody>

export const CountryBody = z.strictObject({
  country_code: z.string().toUpperCase().refine(isCountryCode, "expected_country_code"),
})
export type CountryBody = z.infer<typeof CountryBody>

export const CustomerBody = z
  .strictObject({
    sync_disabled: z.boolean().optional(),
    vat_id: z.string().trim().min(1).max(50).nullable().optional(),
    push: z.literal(true).optional(),
  })
  .refine((change) => Object.values(change).some((value) => value !== undefined), "nothing to change")
export type CustomerBody = z.infer<typeof CustomerBody>

export const RunBody = z.strictObject({ task: z.enum(tasks) })
export type RunBody = z.infer<typeof RunBody>

export const BackfillBody = z
  .strictObject({ from: z.iso.date(), to: z.iso.date(), dry_run: z.boolean().default(true) })
  .refine(({ from, to }) => from <= to, { path: ["to"], error: "expected_later_day" })
export type BackfillBody = z.infer<typeof BackfillBody>

const manyIds = z.array(z.string()).min(1).max(100)

export const FilesBody = z.strictObject({ id: manyIds })
export type FilesBody = z.infer<typeof FilesBody>

export const DismissManyBody = DismissBody.extend({ id: manyIds })
export type DismissManyBody = z.infer<typeof DismissManyBody>

/** Some incidents, or all of one cause. */
export const RetryManyBody = z
  .strictObject({ id: z.array(z.string()).min(1).max(1000).optional(), code: z.string().min(1).optional() })
  .refine(({ id, code }) => (id === undefined) !== (code === undefined), "either `id` or `code`")
export type RetryManyBody = z.infer<typeof RetryManyBody>
