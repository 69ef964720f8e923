import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { IncidentRowDto } from "../../../api/admin/lexoffice/dto"
import { useNarrowScreen } from "../../hooks/use-narrow-screen"
import { selectColumn } from "../common/select-column"
import { IncidentActions } from "./incident-actions"
import { IncidentCloser, IncidentOrder, IncidentSentence, IncidentTime } from "./incident-cells"

const columnHelper = createDataTableColumnHelper<IncidentRowDto>()

/** On a narrow screen everything stands below the sentence: the table's first column would cover the rest. */
export function useIncidentColumns(state: "open" | "closed", names: Map<string, string>) {
  const { t } = useTranslation("lexoffice")
  const isNarrow = useNarrowScreen()

  return useMemo(() => {
    const select = selectColumn<IncidentRowDto>({
      all: t("inbox.select_all"),
      nameOf: ({ message }) => t("inbox.select", { name: message }),
    })
    if (isNarrow) {
      return [
        ...(state === "open" ? [select] : []),
        columnHelper.accessor("message", {
          header: t("inbox.columns.what"),
          truncateTooltip: false,
          cell: ({ row: { original: incident } }) => (
            <IncidentSentence incident={incident}>
              <div className="text-ui-fg-subtle flex flex-wrap items-center gap-x-3 gap-y-1">
                {incident.order_id && <IncidentOrder incident={incident} />}
                <IncidentTime incident={incident} />
                {incident.closed_at && <IncidentCloser incident={incident} names={names} />}
              </div>
              <div className="pt-1">
                <IncidentActions incident={incident} withLinks />
              </div>
            </IncidentSentence>
          ),
        }),
      ]
    }
    const what = columnHelper.accessor("message", {
      header: t("inbox.columns.what"),
      size: 560,
      minSize: 280,
      truncateTooltip: false,
      cell: ({ row }) => <IncidentSentence incident={row.original} />,
    })
    const order = columnHelper.accessor("order_display_id", {
      header: t("inbox.columns.order"),
      size: 90,
      cell: ({ row }) => <IncidentOrder incident={row.original} />,
    })
    const time = columnHelper.accessor(state === "open" ? "opened_at" : "closed_at", {
      header: t(`inbox.columns.${state}`),
      size: 130,
      enableSorting: true,
      sortAscLabel: t("inbox.sort.oldest"),
      sortDescLabel: t("inbox.sort.newest"),
      cell: ({ row }) => <IncidentTime incident={row.original} />,
    })
    const actions = columnHelper.accessor("id", {
      header: () => <span className="sr-only">{t("inbox.columns.actions")}</span>,
      size: 190,
      truncateTooltip: false,
      cell: ({ row }) => <IncidentActions incident={row.original} withLinks />,
    })
    if (state === "open") {
      return [select, what, order, time, actions]
    }
    const closer = columnHelper.accessor("closed_by", {
      header: t("inbox.columns.closed_by"),
      size: 160,
      cell: ({ row }) => <IncidentCloser incident={row.original} names={names} />,
    })
    return [what, order, time, closer, actions]
  }, [t, isNarrow, state, names])
}
