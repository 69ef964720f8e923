import { Checkbox, createDataTableColumnHelper } from "@medusajs/ui"

type SelectColumnWords<T> = { all: string; nameOf: (row: T) => string }

/** The ticks before the rows, with names that a screen reader can tell. */
export const selectColumn = <T,>({ all, nameOf }: SelectColumnWords<T>) =>
  createDataTableColumnHelper<T>().select({
    header: ({ table }) => (
      <Checkbox
        aria-label={all}
        checked={table.getIsSomePageRowsSelected() ? "indeterminate" : table.getIsAllPageRowsSelected()}
        disabled={!table.getRowModel().rows.some((row) => row.getCanSelect())}
        onCheckedChange={(checked) => table.toggleAllPageRowsSelected(checked === true)}
        onClick={(event) => event.stopPropagation()}
      />
    ),
    cell: ({ row }) => (
      <Checkbox
        aria-label={nameOf(row.original)}
        checked={row.getIsSelected()}
        disabled={!row.getCanSelect()}
        onCheckedChange={(checked) => row.toggleSelected(checked === true)}
        onClick={(event) => event.stopPropagation()}
      />
    ),
  })
