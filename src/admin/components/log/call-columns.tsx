import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { CallDto } from "../../../api/admin/lexoffice/dto"
import { useNarrowScreen } from "../../hooks/use-narrow-screen"
import { CallActor, CallCard, CallDocument, CallDuration, CallResult, CallTime, CallWhat } from "./call-cells"

const columnHelper = createDataTableColumnHelper<CallDto>()

/** @param names of the shop's people by their id */
export function useCallColumns(onOpen: (id: string) => void, names: Map<string, string>) {
  const { t } = useTranslation("lexoffice")
  const isNarrow = useNarrowScreen()

  return useMemo(() => {
    if (isNarrow) {
      return [
        columnHelper.accessor("path", {
          header: t("log.columns.what"),
          truncateTooltip: false,
          cell: ({ row }) => <CallCard call={row.original} onOpen={onOpen} names={names} />,
        }),
      ]
    }
    return [
      columnHelper.accessor("created_at", {
        header: t("log.columns.at"),
        enableSorting: true,
        sortAscLabel: t("log.sort.oldest"),
        sortDescLabel: t("log.sort.newest"),
        size: 190,
        cell: ({ row }) => <CallTime call={row.original} />,
      }),
      columnHelper.accessor("path", {
        header: t("log.columns.what"),
        maxSize: 520,
        cell: ({ row }) => <CallWhat call={row.original} onOpen={onOpen} />,
      }),
      columnHelper.accessor("status", {
        header: t("log.columns.result"),
        size: 180,
        cell: ({ row }) => <CallResult call={row.original} />,
      }),
      columnHelper.accessor("duration_ms", {
        header: t("log.columns.duration"),
        align: "right",
        size: 100,
        cell: ({ row }) => <CallDuration call={row.original} />,
      }),
      columnHelper.accessor("actor", {
        header: t("log.columns.actor"),
        size: 160,
        cell: ({ row }) => <CallActor call={row.original} names={names} />,
      }),
      columnHelper.accessor("document_id", {
        header: t("log.columns.document"),
        size: 120,
        cell: ({ row }) => <CallDocument call={row.original} />,
      }),
    ]
  }, [t, isNarrow, onOpen, names])
}
