import { DataTable, Heading, Text, useDataTable } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useConnection } from "../../hooks/use-connection"
import { useIncidents } from "../../hooks/use-incidents"
import { ConnectNotice } from "../connection/connect-notice"
import { LoadFailed } from "../common/notice"
import { QueueLine } from "../queue/queue-line"
import { useIncidentColumns } from "./incident-columns"
import { IncidentFilters } from "./incident-filters"
import { useIncidentQuery } from "./incident-query"

export const IncidentTable = () => {
  const { t } = useTranslation("lexoffice")
  const { table, state, query } = useIncidentQuery()
  const { incidents, count, isPending, error, isError, refetch } = useIncidents(query)

  const { connection } = useConnection()

  const instance = useDataTable({
    data: incidents,
    columns: useIncidentColumns(state),
    rowCount: count,
    getRowId: ({ id }) => id,
    isLoading: isPending,
    search: table.search,
    pagination: table.pagination,
    sorting: table.sorting,
  })

  if (isError && !incidents.length) {
    return <LoadFailed error={error} onRetry={() => void refetch()} />
  }

  return (
    <DataTable instance={instance}>
      <DataTable.Toolbar className="flex flex-col items-start justify-between gap-4 md:flex-row md:items-center">
        <div>
          <Heading>{t("inbox.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("inbox.subtitle")}
          </Text>
          <QueueLine />
        </div>
        <div className="flex w-full items-center gap-x-2 md:w-auto">
          <div className="grow md:grow-0">
            <DataTable.Search placeholder={t("inbox.search")} aria-label={t("inbox.search")} />
          </div>
          <IncidentFilters
            state={state}
            onStateChange={(next) => table.change({ state: next, order: undefined })}
          />
        </div>
      </DataTable.Toolbar>
      <DataTable.Table
        emptyState={{
          empty: {
            heading: t(`inbox.empty.${state}.title`),
            description: t(`inbox.empty.${state}.message`),
            custom: connection?.state === "not_connected" ? <ConnectNotice /> : undefined,
          },
          filtered: { heading: t("inbox.no_results.title"), description: t("inbox.no_results.message") },
        }}
      />
      <DataTable.Pagination
        translations={{
          of: t("table.of"),
          results: t("table.results"),
          pages: t("table.pages"),
          prev: t("table.previous"),
          next: t("table.next"),
        }}
      />
    </DataTable>
  )
}
