import { type DataTableOptions, useDataTable } from "@medusajs/ui"
import type { TableQuery } from "./use-table-query"

type ListOptions<T> = Omit<DataTableOptions<T>, "search" | "pagination" | "sorting" | "getRowId">

/** A table of rows with ids, whose search, page and order stand in the address. */
export const useListInstance = <T extends { id: string }>(
  { search, pagination, sorting }: TableQuery,
  options: ListOptions<T>
) => useDataTable<T>({ ...options, getRowId: ({ id }) => id, search, pagination, sorting })
