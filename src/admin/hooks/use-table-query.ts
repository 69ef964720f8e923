import type { DataTablePaginationState, DataTableSortingState } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { readOffset, readOrder } from "../lib/address"

type Changes = Record<string, string | undefined>

type TableQueryOptions = {
  pageSize: number
  filterIds?: string[]
  /** What the list can be sorted by */
  columns: readonly string[]
  /** As the API takes it: a column, with a minus for the last first */
  defaultOrder: (filters: Changes) => string
}

export type TableQuery = ReturnType<typeof useTableQuery>

/** Search, paging, order and filters of a table, kept in the address: back and reload show the same list. */
export function useTableQuery({ pageSize, filterIds = [], columns, defaultOrder }: TableQueryOptions) {
  const [params, setParams] = useSearchParams()

  const change = (changes: Changes, replace = true) =>
    setParams((current) => withChanges(current, { offset: undefined, ...changes }), { replace })

  const q = params.get("q") ?? ""
  const offset = readOffset(params.get("offset"))
  const filters: Changes = Object.fromEntries(filterIds.map((id) => [id, params.get(id) ?? undefined]))
  const sorted = readOrder(params.get("order"), columns)
  const order = sorted ?? defaultOrder(filters)

  return {
    q,
    order,
    /** Otherwise than by default */
    isSorted: sorted !== undefined,
    offset,
    filters,
    change,
    search: { state: q, onSearchChange: (value: string) => change({ q: value }) },
    pagination: {
      state: { pageIndex: Math.floor(offset / pageSize), pageSize },
      onPaginationChange: ({ pageIndex }: DataTablePaginationState) =>
        change({ offset: pageIndex ? String(pageIndex * pageSize) : undefined }, false),
    },
    sorting: {
      state: { id: order.replace(/^-/, ""), desc: order.startsWith("-") },
      // A third click on a header means "unsorted", which a list is never: it turns the order round.
      onSortingChange: (sorting: DataTableSortingState | null) =>
        change({ order: sorting ? `${sorting.desc ? "-" : ""}${sorting.id}` : turnedRound(order) }),
    },
  }
}

const turnedRound = (order: string) => (order.startsWith("-") ? order.slice(1) : `-${order}`)

function withChanges(params: URLSearchParams, changes: Changes) {
  for (const [key, value] of Object.entries(changes)) {
    if (value) {
      params.set(key, value)
    } else {
      params.delete(key)
    }
  }
  return params
}
