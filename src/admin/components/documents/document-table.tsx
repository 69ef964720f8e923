import { DataTable, Heading } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useHref, useNavigate } from "react-router-dom"
import { useDocumentCommands } from "../../hooks/use-document-commands"
import { documentsRoute, toQueryParams, useDocumentList } from "../../hooks/use-document-list"
import { useDocumentSending } from "../../hooks/use-document-sending"
import { useListInstance } from "../../hooks/use-list-instance"
import { documentPath } from "../../lib/document-links"
import { CommandBar } from "../common/command-bar"
import { ExportMenu } from "../common/export-menu"
import { ListRows } from "../common/list-rows"
import { ListSearch, ListToolbar } from "../common/list-toolbar"
import { LoadFailed } from "../common/load-failed"
import { shownCount } from "../common/shown-count"
import { TablePages } from "../common/table-pages"
import { QueueLine } from "../queue/queue-line"
import { useDocumentColumns } from "./document-columns"
import { DocumentFilters } from "./document-filters"
import { DocumentListMenu } from "./document-list-menu"
import { useDocumentQuery } from "./document-query"
import { SendProgress } from "./send-progress"

export const DocumentTable = () => {
  const { t } = useTranslation("lexoffice")
  const { table, filters, filter, isFiltered, query } = useDocumentQuery()
  const { list, isPending, error, isError, refetch } = useDocumentList(query)
  const [selection, setSelection] = useState<Record<string, boolean>>({})
  const { sending, stopWatching, sendAll, sendThese } = useDocumentSending()
  const openRow = useOpenRow()
  const documents = list?.documents ?? []
  const { count, isExact } = shownCount(list, documents.length)

  const instance = useListInstance(table, {
    data: documents,
    columns: useDocumentColumns(),
    rowCount: count,
    isLoading: isPending,
    onRowClick: openRow,
    rowSelection: { state: selection, onRowSelectionChange: setSelection },
    commands: useDocumentCommands({ onSend: sendThese, onDone: () => setSelection({}) }),
  })

  if (isError && !documents.length) {
    return <LoadFailed error={error} onRetry={() => void refetch()} />
  }

  return (
    <DataTable instance={instance}>
      <ListToolbar
        heading={
          <>
            <Heading>{t("documents.title")}</Heading>
            <QueueLine />
          </>
        }
      >
        <ListSearch label={t("documents.search")} />
        <ExportMenu
          path={`${documentsRoute}/export`}
          query={{ ...toQueryParams(filter), order: table.order }}
          name={t("documents.file")}
          formats={["csv", "xlsx"]}
        />
        <DocumentListMenu isFiltered={isFiltered} onSendAll={() => void sendAll(filter)} />
      </ListToolbar>
      <DocumentFilters
        table={table}
        filters={filters}
        isFiltered={isFiltered}
        customerName={documents[0]?.customer_name}
      />
      {sending && <SendProgress {...sending} onClose={stopWatching} />}
      <ListRows
        none={
          isFiltered
            ? null
            : { heading: t("documents.empty.none.title"), description: t("documents.empty.none.message") }
        }
        noResults={{
          heading: t("documents.empty.filtered.title"),
          description: t("documents.empty.filtered.message"),
        }}
      />
      <TablePages isAbout={!isExact} />
      <CommandBar selectedLabel={(count) => t("documents.selected", { count })} />
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
