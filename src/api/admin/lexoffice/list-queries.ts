import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { documentColumns, DocumentOrder } from "../../../modules/lexoffice/sql/list-documents"

const oneOrMore = <T extends z.ZodType>(value: T) => z.union([value, z.array(value)]).optional()

/** As a query has it, or as JSON has it. */
const flag = z
  .union([z.boolean(), z.enum(["true", "false"])])
  .transform((value) => value === true || value === "true")
  .optional()

const range = <T extends z.ZodType>(value: T) =>
  z.strictObject({ gte: value.optional(), lte: value.optional() }).optional()

const instants = range(z.coerce.date())
const days = range(z.iso.date())

const mostRows = 1000

/** What every list takes. `fields` is what Medusa's own clients send; ours answer everything. */
const page = {
  limit: z.coerce.number().int().min(0).max(mostRows).default(20),
  offset: z.coerce.number().int().min(0).default(0),
  fields: z.string().optional(),
}

const orderBy = <const T extends string>(columns: readonly T[]) =>
  z.enum(columns.flatMap((column) => [column, `-${column}`] as const))

const documentFilters = {
  id: oneOrMore(z.string()),
  kind: oneOrMore(z.enum(["invoice", "credit_note"])),
  mode: oneOrMore(z.enum(["lexoffice_invoice", "own_invoice"])),
  state: oneOrMore(z.enum(["pending", "transmitting", "transmitted", "failed", "dismissed", "withdrawn"])),
  order_id: oneOrMore(z.string()),
  customer_id: oneOrMore(z.string()),
  payment_state: oneOrMore(z.enum(["open", "partly_paid", "paid", "voided"])),
  remote_status: oneOrMore(z.string()),
  overdue: flag,
  unpaid: flag,
  counted: flag,
  created_at: instants,
  document_date: days,
  due_date: days,
  q: z.string().optional(),
}

const documentOrder = orderBy(documentColumns).optional()

export const DocumentsQuery = z.strictObject({ ...page, order: documentOrder, ...documentFilters })
export type DocumentsQuery = z.infer<typeof DocumentsQuery>

const language = z.enum(["de", "en"]).optional()

export const ExportDocumentsQuery = z.strictObject({
  format: z.enum(["csv", "xlsx"]).default("csv"),
  language,
  order: documentOrder,
  ...documentFilters,
})
export type ExportDocumentsQuery = z.infer<typeof ExportDocumentsQuery>

/**
 * `-number`: by number, the highest first. By default the newest come first; when days are asked for, those of the
 * newest day: two kinds of newest would make Postgres read all that is newer first.
 */
export function documentOrderOf(query: {
  order?: string | undefined
  document_date?: unknown
}): DocumentOrder {
  const order = query.order ?? (query.document_date === undefined ? "-created_at" : "-document_date")
  const name = order.replace(/^-/, "")
  return {
    by: documentColumns.find((column) => column === name) ?? "created_at",
    descending: order.startsWith("-"),
  }
}

/** Many documents by filter; at least one must be given, so that nobody sends everything by mistake. */
export const TransmitManyBody = z
  .strictObject(documentFilters)
  .refine(
    (filter) => Object.values(filter).some((value) => value !== undefined),
    "at least one filter is needed"
  )
export type TransmitManyBody = z.infer<typeof TransmitManyBody>

export const BatchQuery = z.strictObject({ batch: z.string() })
export type BatchQuery = z.infer<typeof BatchQuery>

const callFilters = {
  error: flag,
  method: oneOrMore(z.string()),
  path: z.string().optional(),
  status: oneOrMore(z.coerce.number().int()),
  document_id: oneOrMore(z.string()),
  order_id: oneOrMore(z.string()),
  created_at: instants,
  duration_ms: range(z.coerce.number().int()),
  q: z.string().optional(),
}

export const CallsQuery = z.strictObject({
  ...page,
  order: orderBy(["created_at"]).default("-created_at"),
  ...callFilters,
})
export type CallsQuery = z.infer<typeof CallsQuery>

export const ExportCallsQuery = z.strictObject({ language, ...callFilters })
export type ExportCallsQuery = z.infer<typeof ExportCallsQuery>

/** As Medusa's own lists: its route reads what Medusa makes of it. */
export const IncidentsQuery = createFindParams({ limit: 20, offset: 0 }).extend({
  order: orderBy(["opened_at", "closed_at", "code", "created_at"]).optional(),
  q: z.string().optional(),
  state: z.enum(["open", "closed"]).optional(),
  code: oneOrMore(z.string()),
  order_id: oneOrMore(z.string()),
  document_id: oneOrMore(z.string()),
})

export const OverviewQuery = z.strictObject({
  month: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "expected_month")
    .optional(),
})
export type OverviewQuery = z.infer<typeof OverviewQuery>
