import { Button, DataTable, type DataTableRowSelectionState } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useIncidentCauses, useIncidents } from "../../hooks/use-incidents"
import { useListInstance } from "../../hooks/use-list-instance"
import { useUserNames } from "../../hooks/use-user-names"
import { CommandBar } from "../common/command-bar"
import { ListRows } from "../common/list-rows"
import { ListSearch, ListToolbar } from "../common/list-toolbar"
import { LoadFailed } from "../common/load-failed"
import { SortMenu } from "../common/sort-menu"
import { TablePages } from "../common/table-pages"
import { CauseChips } from "./cause-chips"
import { DismissMany } from "./dismiss-many"
import { useIncidentColumns } from "./incident-columns"
import { IncidentFilters } from "./incident-filters"
import { IncidentHeading } from "./incident-heading"
import { useIncidentQuery } from "./incident-query"
import { commonDismissal } from "../../lib/common-dismissal"
import { useIncidentCommands, useRetryCause } from "./use-incident-commands"

export const IncidentTable = () => {
  const { t } = useTranslation("lexoffice")
  const { table, state, code, query } = useIncidentQuery()
  const { incidents, count, isPending, error, isError, refetch } = useIncidents(query)
  const { causes, open } = useIncidentCauses()
  const names = useUserNames(incidents.flatMap(({ closed_by }) => closed_by ?? []))
  const [selection, setSelection] = useState<DataTableRowSelectionState>({})
  const [dismissing, setDismissing] = useState<string[]>([])
  const clear = () => setSelection({})
  const dismissal = commonDismissal(incidents, Object.keys(selection))
  const commands = useIncidentCommands({ dismissal, onDismiss: setDismissing, onDone: clear })

  const isOpen = state === "open"
  const instance = useListInstance(table, {
    data: incidents,
    columns: useIncidentColumns(state, names),
    rowCount: count,
    isLoading: isPending,
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
        <ListToolbar heading={<IncidentHeading open={open} />}>
          {isOpen && cause && <RetryCauseButton cause={cause} />}
          <ListSearch label={t("inbox.search")} />
          <SortMenu
            table={table}
            options={[
              { value: isOpen ? "-opened_at" : "-closed_at", label: t("inbox.sort.newest") },
              { value: isOpen ? "opened_at" : "closed_at", label: t("inbox.sort.oldest") },
            ]}
          />
          <IncidentFilters
            state={state}
            onStateChange={(next) => {
              clear()
              table.change({ state: next, order: undefined, code: undefined })
            }}
          />
        </ListToolbar>
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
        <ListRows
          none={{
            heading: t(`inbox.empty.${empty}.title`),
            description: t(`inbox.empty.${empty}.message`),
          }}
          noResults={{ heading: t("inbox.no_results.title"), description: t("inbox.no_results.message") }}
        />
        <TablePages />
        <CommandBar selectedLabel={(count) => t("inbox.selected", { count })} />
      </DataTable>
      <DismissMany ids={dismissing} dismissal={dismissal} onClose={() => setDismissing([])} onDone={clear} />
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
