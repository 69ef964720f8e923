import { useMemo } from "react"
import { useTableQuery } from "../../hooks/use-table-query"
import type { DocumentFilter } from "../../hooks/use-document-list"
import { readDay } from "../../lib/address"
import { documentFilterIds } from "../../lib/document-links"
import { deliveryModes, kinds } from "../../lib/settings"

export const pageSize = 20

export const states = ["pending", "transmitting", "transmitted", "failed", "dismissed", "withdrawn"] as const
/** As a person asks; two of them are more than one word of the API */
export const payments = ["unpaid", "overdue", "partly_paid", "paid", "voided"] as const

/** The list's part of the address, and what it means to the API. */
export function useDocumentQuery() {
  const table = useTableQuery({
    pageSize,
    filterIds: [...documentFilterIds],
    columns: ["created_at", "document_date", "number", "total_cents", "customer_name", "order_display_id"],
    // as the API's own default: by what was asked for, or a shop with many documents waits
    defaultOrder: ({ from, to }) => (from || to ? "-document_date" : "-created_at"),
  })
  const { q, order, offset } = table
  const { kind, state, payment, mode, from, to, customer_id, counted } = table.filters

  const filters = useMemo(
    () => ({
      kinds: chosen(kinds, kind),
      states: chosen(states, state),
      payments: chosen(payments, payment),
      modes: chosen(deliveryModes, mode),
      range: { from: readDay(from), to: readDay(to) },
      customerId: customer_id,
      isCounted: counted === "true",
    }),
    [kind, state, payment, mode, from, to, customer_id, counted]
  )
  const filter = useMemo(() => toFilter(filters, q), [filters, q])

  return {
    table,
    filters,
    filter,
    isFiltered: Object.values(filter).some((value) => value !== undefined),
    query: { ...filter, limit: pageSize, offset, order },
  }
}

type Filters = {
  kinds: (typeof kinds)[number][]
  states: (typeof states)[number][]
  payments: (typeof payments)[number][]
  modes: (typeof deliveryModes)[number][]
  range: { from?: string; to?: string }
  customerId?: string
  isCounted: boolean
}

function toFilter(filters: Filters, q: string): DocumentFilter {
  const { kinds, states, payments, modes, range, customerId, isCounted } = filters
  const days = { gte: range.from, lte: range.to }
  return {
    q: q || undefined,
    kind: filled(kinds),
    state: filled(states),
    mode: filled(modes),
    customer_id: customerId,
    counted: isCounted || undefined,
    document_date: days.gte || days.lte ? days : undefined,
    ...paymentFilter(payments[0]),
  }
}

function paymentFilter(payment?: (typeof payments)[number]): DocumentFilter {
  switch (payment) {
    case undefined:
      return {}
    case "unpaid":
      return { unpaid: true }
    case "overdue":
      return { unpaid: true, overdue: true }
    case "partly_paid":
    case "paid":
    case "voided":
      return { payment_state: [payment] }
  }
}

const filled = <T>(list: T[]) => (list.length ? list : undefined)

/** `a,b` of the address; what a person mistyped there is left out. */
const chosen = <T extends string>(known: readonly T[], text = ""): T[] =>
  known.filter((value) => text.split(",").includes(value))
