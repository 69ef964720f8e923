import { useTableQuery } from "../../hooks/use-table-query"

const pageSize = 20

/** The inbox' part of the address, and what it means to the API: open incidents, the newest first. */
export function useIncidentQuery() {
  const table = useTableQuery({
    pageSize,
    filterIds: ["state"],
    defaultOrder: ({ state }) => (state === "closed" ? "-closed_at" : "-opened_at"),
  })
  const state = table.filters.state === "closed" ? ("closed" as const) : ("open" as const)

  return {
    table,
    state,
    query: { limit: pageSize, offset: table.offset, order: table.order, q: table.q || undefined, state },
  }
}
