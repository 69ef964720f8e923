import { DataTable } from "@medusajs/ui"
import type { ReactNode } from "react"

type ListToolbarProps = { heading: ReactNode; children: ReactNode }

/** Above a list: what it is, and what can be done with all of it; one below the other on a narrow screen. */
export const ListToolbar = ({ heading, children }: ListToolbarProps) => (
  <DataTable.Toolbar className="flex flex-col items-start justify-between gap-4 md:flex-row md:items-center">
    <div>{heading}</div>
    <div className="flex w-full items-center gap-x-2 md:w-auto">{children}</div>
  </DataTable.Toolbar>
)

/** @param label says what can be searched for, to all readers */
export const ListSearch = ({ label }: { label: string }) => (
  <div className="grow md:grow-0">
    <DataTable.Search placeholder={label} aria-label={label} />
  </div>
)
