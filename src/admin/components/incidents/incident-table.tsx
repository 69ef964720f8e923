import { Button, DataTable, type DataTableRowSelectionState, useDataTable } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useConnection } from "../../hooks/use-connection"
import { useDismissIncidents, useIncidentCauses, useIncidents } from "../../hooks/use-incidents"
import { useTitleCount } from "../../hooks/use-title-count"
import { useUserNames } from "../../hooks/use-user-names"
import { ConnectNotice } from "../connection/connect-notice"
import { DismissDrawer } from "../common/dismiss-drawer"
import { LoadFailed } from "../common/notice"
import { TablePages } from "../common/table-pages"
import { CauseChips } from "./cause-chips"
import { useIncidentColumns } from "./incident-columns"
import { IncidentFilters } from "./incident-filters"
import { IncidentHeading } from "./incident-heading"
import { useIncidentQuery } from "./incident-query"
import { useIncidentCommands, useRetryCause } from "./use-incident-commands"

export const IncidentTable = () => {
  const { t } = useTranslation("lexoffice")
  const { table, state, code, query } = useIncidentQuery()
  const { incidents, count, isPending, error, isError, refetch } = useIncidents(query)
  const { causes, open } = useIncidentCauses()
  const names = useUserNames(incidents.flatMap(({ closed_by }) => closed_by ?? []))
  const { connection } = useConnection()
  const [selection, setSelection] = useState<DataTableRowSelectionState>({})
  const [dismissing, setDismissing] = useState<string[]>([])
  const clear = () => setSelection({})
  const commands = useIncidentCommands({ onDismiss: setDismissing, onDone: clear })
  useTitleCount(open)

  const isOpen = state === "open"
  const instance = useDataTable({
    data: incidents,
    columns: useIncidentColumns(state, names),
    rowCount: count,
    getRowId: ({ id }) => id,
    isLoading: isPending,
    search: table.search,
    pagination: table.pagination,
    sorting: table.sorting,
    rowSelection: { state: isOpen ? selection : {}, onRowSelectionChange: setSelection },
    commands,
  })

  if (isError && !incidents.length) {
    return <LoadFailed error={error} onRetry={() => void refetch()} />
  }

  const cause = causes.find((known) => known.code === code)
  const empty = code ? "cause" : state
  return (
    <>
      <DataTable instance={instance}>
        <DataTable.Toolbar className="flex flex-col items-start justify-between gap-4 md:flex-row md:items-center">
          <IncidentHeading open={open} />
          <div className="flex w-full items-center gap-x-2 md:w-auto">
            {isOpen && cause && <RetryCauseButton cause={cause} />}
            <div className="grow md:grow-0">
              <DataTable.Search placeholder={t("inbox.search")} aria-label={t("inbox.search")} />
            </div>
            <IncidentFilters
              state={state}
              onStateChange={(next) => {
                clear()
                table.change({ state: next, order: undefined, code: undefined })
              }}
            />
          </div>
        </DataTable.Toolbar>
        {isOpen && causes.length > 0 && (
          <CauseChips
            causes={causes}
            open={open}
            code={code}
            onChange={(next) => {
              clear()
              table.change({ code: next })
            }}
          />
        )}
        <DataTable.Table
          emptyState={{
            empty: {
              heading: t(`inbox.empty.${empty}.title`),
              description: t(`inbox.empty.${empty}.message`),
              custom: connection?.state === "not_connected" ? <ConnectNotice /> : undefined,
            },
            filtered: { heading: t("inbox.no_results.title"), description: t("inbox.no_results.message") },
          }}
        />
        <TablePages />
        <DataTable.CommandBar selectedLabel={(selected) => t("inbox.selected", { count: selected })} />
      </DataTable>
      <DismissMany ids={dismissing} onClose={() => setDismissing([])} onDone={clear} />
    </>
  )
}

const RetryCauseButton = ({ cause }: { cause: { code: string; title: string; count: number } }) => {
  const { t } = useTranslation("lexoffice")
  const { retryCause, isRetrying } = useRetryCause()
  return (
    <Button size="small" variant="secondary" isLoading={isRetrying} onClick={() => void retryCause(cause)}>
      {t("inbox.retry_all.action")}
    </Button>
  )
}

type DismissManyProps = { ids: string[]; onClose: () => void; onDone: () => void }

/** Several with one note. */
const DismissMany = ({ ids, onClose, onDone }: DismissManyProps) => {
  const { t } = useTranslation("lexoffice")
  const { mutateAsync } = useDismissIncidents()
  return (
    <DismissDrawer
      isOpen={ids.length > 0}
      onClose={onClose}
      title={t("dismiss.booked_by_hand")}
      subject={t("inbox.dismiss_many", { count: ids.length })}
      onDismiss={async (note) => {
        await mutateAsync({ id: ids, note })
        onDone()
      }}
    />
  )
}
