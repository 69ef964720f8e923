import { useMemo } from "react"
import { useTableQuery } from "../../hooks/use-table-query"
import type { DocumentFilter } from "../../hooks/use-document-list"
import { documentFilterIds } from "../../lib/document-links"
import { deliveryModes, kinds } from "../../lib/settings"

export const pageSize = 20

export const states = ["pending", "transmitting", "transmitted", "failed", "dismissed"] as const
/** As a person asks; two of them are more than one word of the API */
export const payments = ["unpaid", "overdue", "partly_paid", "paid", "voided"] as const

/** The list's part of the address, and what it means to the API. */
export function useDocumentQuery() {
  const table = useTableQuery({
    pageSize,
    filterIds: [...documentFilterIds],
    // as the API's own default: by what was asked for, or a shop with many documents waits
    defaultOrder: ({ from, to }) => (from || to ? "-document_date" : "-created_at"),
  })
  const { q, order, offset } = table
  const { kind, state, payment, mode, from, to, customer_id } = table.filters

  const filters = useMemo(
    () => ({
      kinds: chosen(kinds, kind),
      states: chosen(states, state),
      payments: chosen(payments, payment),
      modes: chosen(deliveryModes, mode),
      range: { from, to },
      customerId: customer_id,
    }),
    [kind, state, payment, mode, from, to, customer_id]
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
}

function toFilter({ kinds, states, payments, modes, range, customerId }: Filters, q: string): DocumentFilter {
  const days = { gte: range.from, lte: range.to }
  return {
    q: q || undefined,
    kind: filled(kinds),
    state: filled(states),
    mode: filled(modes),
    customer_id: customerId,
    document_date: days.gte || days.lte ? days : undefined,
    ...paymentFilter(payments[0]),
  }
}

function paymentFilter(payment?: (typeof payments)[number]): DocumentFilter {
  switch (payment) {
    case undefined:
      return {}
    case "unpaid":
      return { payment_state: ["open", "partly_paid"] }
    case "overdue":
      return { overdue: true }
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
