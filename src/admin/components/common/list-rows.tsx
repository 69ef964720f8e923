import { DataTable } from "@medusajs/ui"
import { useConnection } from "../../hooks/use-connection"
import { ConnectNotice } from "../connection/connect-notice"

type Words = { heading: string; description: string }

type ListRowsProps = {
  /** Why there is nothing at all; null when a filter may hide something, which is told as for a search */
  none: Words | null
  noResults: Words
}

/** A list's rows, or why there are none; as long as the shop is not connected, the way to connect it. */
export const ListRows = ({ none, noResults }: ListRowsProps) => {
  const { connection } = useConnection()
  const custom = connection?.state === "not_connected" ? <ConnectNotice /> : undefined
  return (
    <DataTable.Table emptyState={{ empty: none ? { ...none, custom } : noResults, filtered: noResults }} />
  )
}
