import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { IncidentDto } from "../../../api/admin/lexoffice/dto"
import { useNarrowScreen } from "../../hooks/use-narrow-screen"
import { IncidentActions } from "./incident-actions"
import { IncidentOrder, IncidentSentence, IncidentTime } from "./incident-cells"

const columnHelper = createDataTableColumnHelper<IncidentDto>()

/** On a narrow screen everything stands below the sentence: the table's first column would cover the rest. */
export function useIncidentColumns(state: "open" | "closed") {
  const { t } = useTranslation("lexoffice")
  const isNarrow = useNarrowScreen()

  return useMemo(() => {
    if (isNarrow) {
      return [
        columnHelper.accessor("message", {
          header: t("inbox.columns.what"),
          truncateTooltip: false,
          cell: ({ row }) => (
            <IncidentSentence incident={row.original}>
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                {row.original.order_id && <IncidentOrder incident={row.original} />}
                <IncidentTime incident={row.original} />
              </div>
              <div className="pt-1">
                <IncidentActions incident={row.original} withOrder />
              </div>
            </IncidentSentence>
          ),
        }),
      ]
    }
    return [
      columnHelper.accessor("message", {
        header: t("inbox.columns.what"),
        size: 640,
        minSize: 320,
        truncateTooltip: false,
        cell: ({ row }) => <IncidentSentence incident={row.original} />,
      }),
      columnHelper.accessor("order_display_id", {
        header: t("inbox.columns.order"),
        size: 100,
        cell: ({ row }) => <IncidentOrder incident={row.original} />,
      }),
      columnHelper.accessor(state === "open" ? "opened_at" : "closed_at", {
        header: t(`inbox.columns.${state}`),
        size: 140,
        enableSorting: true,
        sortAscLabel: t("inbox.sort.oldest"),
        sortDescLabel: t("inbox.sort.newest"),
        cell: ({ row }) => <IncidentTime incident={row.original} />,
      }),
      columnHelper.accessor("id", {
        header: () => <span className="sr-only">{t("inbox.columns.actions")}</span>,
        size: 200,
        truncateTooltip: false,
        cell: ({ row }) => <IncidentActions incident={row.original} withOrder />,
      }),
    ]
  }, [t, isNarrow, state])
}
