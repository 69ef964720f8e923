import { useMemo } from "react"
import { useTableQuery } from "../../hooks/use-table-query"
import { readDay } from "../../lib/address"
import { callMethods, pathOfSubject, pickedSubjects } from "../../lib/call-words"
import { dayToDate } from "../../lib/format"

export const pageSize = 20

const filterIds = ["error", "method", "about", "from", "to", "slow", "document_id", "order_id"]

/** From how many milliseconds on a call counts as slow. */
export const slowMs = 2_000

/** The list's part of the address, and what it means to the API. */
export function useCallQuery() {
  const table = useTableQuery({
    pageSize,
    filterIds,
    columns: ["created_at"],
    defaultOrder: () => "-created_at",
  })
  const { q, order, offset } = table
  const { error, method, about, slow, document_id, order_id } = table.filters
  const from = readDay(table.filters.from)
  const to = readDay(table.filters.to)

  const filters = useMemo(
    () => ({
      failed: error === "true",
      slow: slow === "true",
      methods: callMethods.filter((known) => method?.split(",").includes(known)),
      about: pickedSubjects.filter((known) => known === about),
      range: { from, to },
      isOfOne: document_id !== undefined || order_id !== undefined,
    }),
    [error, slow, method, about, from, to, document_id, order_id]
  )
  const [subject] = filters.about
  const filter = {
    q: q || undefined,
    error: filters.failed || undefined,
    method: filters.methods.length ? filters.methods : undefined,
    path: subject && pathOfSubject(subject),
    "duration_ms[gte]": filters.slow ? slowMs : undefined,
    "created_at[gte]": from && dayToDate(from).toISOString(),
    "created_at[lte]": to && endOfDay(to).toISOString(),
    document_id,
    order_id,
  }

  return {
    table,
    filters,
    filter,
    isFiltered: Object.values(filter).some((value) => value !== undefined),
    clear: () => table.change(Object.fromEntries([...filterIds, "q"].map((id) => [id, undefined]))),
    query: { ...filter, limit: pageSize, offset, order },
  }
}

const endOfDay = (day: string) => new Date(dayToDate(day).setHours(23, 59, 59, 999))
