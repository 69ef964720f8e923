import { DataTable, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCallDrawer } from "../../hooks/use-call-drawer"
import { callsRoute, useCalls } from "../../hooks/use-calls"
import { useListInstance } from "../../hooks/use-list-instance"
import { useUserNames } from "../../hooks/use-user-names"
import { ExportMenu } from "../common/export-menu"
import { ListRows } from "../common/list-rows"
import { ListSearch, ListToolbar } from "../common/list-toolbar"
import { LoadFailed } from "../common/load-failed"
import { shownCount } from "../common/shown-count"
import { TablePages } from "../common/table-pages"
import { useCallColumns } from "./call-columns"
import { CallDrawer } from "./call-drawer"
import { CallFilters } from "./call-filters"
import { useCallQuery } from "./call-query"

export const CallTable = () => {
  const { t } = useTranslation("lexoffice")
  const { query, filter, ...address } = useCallQuery()
  const { table, isFiltered } = address
  const { list, isPending, isError, error, refetch } = useCalls(query)
  const drawer = useCallDrawer()
  const calls = list?.calls ?? []
  const names = useUserNames(calls.flatMap(({ actor }) => actor.user_id ?? []))
  const { count, isExact } = shownCount(list, calls.length)

  const instance = useListInstance(table, {
    data: calls,
    columns: useCallColumns(drawer.open, names),
    rowCount: count,
    isLoading: isPending,
    // At run time it is the table's row, whatever the type says.
    onRowClick: (_event, { id }) => drawer.open(id),
  })

  if (isError && !list) {
    return <LoadFailed error={error} onRetry={() => void refetch()} />
  }

  return (
    <>
      <DataTable instance={instance}>
        <ListToolbar
          heading={
            <>
              <Heading>{t("log.title")}</Heading>
              <Text size="small" className="text-ui-fg-subtle">
                {t("log.subtitle")}
              </Text>
            </>
          }
        >
          <ListSearch label={t("log.search")} />
          <ExportMenu path={`${callsRoute}/export`} query={filter} name={t("log.file")} />
        </ListToolbar>
        <CallFilters {...address} />
        <ListRows
          none={
            isFiltered
              ? null
              : { heading: t("log.empty.none.title"), description: t("log.empty.none.message") }
          }
          noResults={{
            heading: t("log.empty.filtered.title"),
            description: t("log.empty.filtered.message"),
          }}
        />
        <TablePages isAbout={!isExact} />
      </DataTable>
      <CallDrawer id={drawer.callId} onClose={drawer.close} />
    </>
  )
}
