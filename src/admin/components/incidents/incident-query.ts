import { useTableQuery } from "../../hooks/use-table-query"

const pageSize = 20

/** The inbox' part of the address, and what it means to the API: open incidents, the newest first. */
export function useIncidentQuery() {
  const table = useTableQuery({
    pageSize,
    filterIds: ["state", "code"],
    columns: ["opened_at", "closed_at"],
    defaultOrder: ({ state }) => (state === "closed" ? "-closed_at" : "-opened_at"),
  })
  const state = table.filters.state === "closed" ? ("closed" as const) : ("open" as const)
  const { code } = table.filters
  const { offset, order } = table

  return {
    table,
    state,
    code,
    query: { limit: pageSize, offset, order, q: table.q || undefined, state, code },
  }
}
