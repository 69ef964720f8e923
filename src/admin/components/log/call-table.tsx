import { DataTable, Heading, Text, useDataTable } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCallDrawer } from "../../hooks/use-call-drawer"
import { callsRoute, useCalls } from "../../hooks/use-calls"
import { useConnection } from "../../hooks/use-connection"
import { ConnectNotice } from "../connection/connect-notice"
import { ExportMenu } from "../common/export-menu"
import { LoadFailed } from "../common/notice"
import { TablePages } from "../common/table-pages"
import { useCallColumns } from "./call-columns"
import { CallDrawer } from "./call-drawer"
import { CallFilters } from "./call-filters"
import { useCallQuery } from "./call-query"
import { shownCount } from "./shown-count"

export const CallTable = () => {
  const { t } = useTranslation("lexoffice")
  const { query, filter, ...address } = useCallQuery()
  const { table, isFiltered } = address
  const { list, isPending, isError, error, refetch } = useCalls(query)
  const { connection } = useConnection()
  const drawer = useCallDrawer()
  const { count, isExact } = shownCount(list)

  const instance = useDataTable({
    data: list?.calls ?? [],
    columns: useCallColumns(drawer.open),
    rowCount: count,
    getRowId: ({ id }) => id,
    isLoading: isPending,
    search: table.search,
    pagination: table.pagination,
    sorting: table.sorting,
    // At run time it is the table's row, whatever the type says.
    onRowClick: (_event, { id }) => drawer.open(id),
  })

  if (isError && !list) {
    return <LoadFailed error={error} onRetry={() => void refetch()} />
  }

  const empty = isFiltered ? "filtered" : "none"
  return (
    <>
      <DataTable instance={instance}>
        <DataTable.Toolbar className="flex flex-col items-start justify-between gap-4 md:flex-row md:items-center">
          <div>
            <Heading>{t("log.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t("log.subtitle")}
            </Text>
          </div>
          <div className="flex w-full items-center gap-x-2 md:w-auto">
            <div className="grow md:grow-0">
              <DataTable.Search placeholder={t("log.search")} aria-label={t("log.search")} />
            </div>
            <ExportMenu path={`${callsRoute}/export`} query={filter} name={t("log.file")} />
          </div>
        </DataTable.Toolbar>
        <CallFilters {...address} />
        <DataTable.Table
          emptyState={{
            empty: {
              heading: t(`log.empty.${empty}.title`),
              description: t(`log.empty.${empty}.message`),
              custom: !isFiltered && connection?.state === "not_connected" ? <ConnectNotice /> : undefined,
            },
            filtered: {
              heading: t("log.empty.filtered.title"),
              description: t("log.empty.filtered.message"),
            },
          }}
        />
        <TablePages isAbout={!isExact} />
      </DataTable>
      <CallDrawer id={drawer.callId} onClose={drawer.close} />
    </>
  )
}
