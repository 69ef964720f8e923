import { DataTable, Heading, useDataTable } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useHref, useNavigate } from "react-router-dom"
import { useConnection } from "../../hooks/use-connection"
import { useDocumentCommands } from "../../hooks/use-document-commands"
import { documentsRoute, toQueryParams, useDocumentList } from "../../hooks/use-document-list"
import { useDocumentSending } from "../../hooks/use-document-sending"
import { documentPath } from "../../lib/document-links"
import { ExportMenu } from "../common/export-menu"
import { LoadFailed } from "../common/notice"
import { TablePages } from "../common/table-pages"
import { ConnectNotice } from "../connection/connect-notice"
import { QueueLine } from "../queue/queue-line"
import { useDocumentColumns } from "./document-columns"
import { DocumentFilters } from "./document-filters"
import { DocumentListMenu } from "./document-list-menu"
import { useDocumentQuery } from "./document-query"
import { SendProgress } from "./send-progress"

export const DocumentTable = () => {
  const { t } = useTranslation("lexoffice")
  const { table, filters, filter, isFiltered, query } = useDocumentQuery()
  const { documents, count, isPending, error, isError, refetch } = useDocumentList(query)
  const { connection } = useConnection()
  const [selection, setSelection] = useState<Record<string, boolean>>({})
  const { sending, stopWatching, sendAll, sendThese } = useDocumentSending()
  const openRow = useOpenRow()

  const instance = useDataTable({
    data: documents,
    columns: useDocumentColumns(),
    rowCount: count,
    getRowId: ({ id }) => id,
    isLoading: isPending,
    search: table.search,
    pagination: table.pagination,
    sorting: table.sorting,
    onRowClick: openRow,
    rowSelection: { state: selection, onRowSelectionChange: setSelection },
    commands: useDocumentCommands({ onSend: sendThese, onDone: () => setSelection({}) }),
  })

  if (isError && !documents.length) {
    return <LoadFailed error={error} onRetry={() => void refetch()} />
  }

  const empty = isFiltered ? "filtered" : "none"
  return (
    <DataTable instance={instance}>
      <DataTable.Toolbar className="flex flex-col items-start justify-between gap-4 md:flex-row md:items-center">
        <div>
          <Heading>{t("documents.title")}</Heading>
          <QueueLine />
        </div>
        <div className="flex w-full items-center gap-x-2 md:w-auto">
          <div className="grow md:grow-0">
            <DataTable.Search placeholder={t("documents.search")} aria-label={t("documents.search")} />
          </div>
          <ExportMenu
            path={`${documentsRoute}/export`}
            query={{ ...toQueryParams(filter), order: table.order }}
            name={t("documents.file")}
            formats={["csv", "xlsx"]}
          />
          <DocumentListMenu isFiltered={isFiltered} onSendAll={() => void sendAll(filter)} />
        </div>
      </DataTable.Toolbar>
      <DocumentFilters
        table={table}
        filters={filters}
        isFiltered={isFiltered}
        customerName={documents[0]?.customer_name}
      />
      {sending && <SendProgress {...sending} onClose={stopWatching} />}
      <DataTable.Table
        emptyState={{
          empty: {
            heading: t(`documents.empty.${empty}.title`),
            description: t(`documents.empty.${empty}.message`),
            custom: !isFiltered && connection?.state === "not_connected" ? <ConnectNotice /> : undefined,
          },
          filtered: {
            heading: t("documents.empty.filtered.title"),
            description: t("documents.empty.filtered.message"),
          },
        }}
      />
      <TablePages />
      <DataTable.CommandBar selectedLabel={(selected) => t("documents.selected", { count: selected })} />
    </DataTable>
  )
}

/** As the dashboard's own lists do: with Ctrl or Cmd in a new tab. */
function useOpenRow() {
  const navigate = useNavigate()
  const base = useHref("/")
  return (event: React.MouseEvent, { id }: { id: string }) => {
    const path = documentPath(id)
    if (event.metaKey || event.ctrlKey) {
      window.open(`${base.replace(/\/$/, "")}${path}`, "_blank", "noreferrer")
    } else {
      void navigate(path)
    }
  }
}
