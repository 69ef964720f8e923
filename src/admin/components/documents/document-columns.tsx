import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { DocumentDto } from "../../../api/admin/lexoffice/dto"
import { useDocumentName } from "../../hooks/use-document-name"
import { useNarrowScreen } from "../../hooks/use-narrow-screen"
import { selectColumn } from "../common/select-column"
import { PaymentBadge, StateBadge } from "./document-badges"
import { CustomerLink, DocumentCard, DocumentDay, DocumentLink, OrderLink, Total } from "./document-cells"

const columnHelper = createDataTableColumnHelper<DocumentDto>()

export function useDocumentColumns() {
  const { t } = useTranslation("lexoffice")
  const nameOf = useDocumentName()
  const isNarrow = useNarrowScreen()

  return useMemo(() => {
    const select = selectColumn<DocumentDto>({
      all: t("documents.select_all"),
      nameOf: (document) => t("documents.select", { name: nameOf(document) }),
    })
    if (isNarrow) {
      return [
        select,
        columnHelper.accessor("number", {
          header: t("documents.columns.document"),
          truncateTooltip: false,
          cell: ({ row }) => <DocumentCard document={row.original} />,
        }),
      ]
    }
    const byDay = { sortAscLabel: t("documents.sort.oldest"), sortDescLabel: t("documents.sort.newest") }
    return [
      select,
      columnHelper.accessor("number", {
        header: t("documents.columns.document"),
        enableSorting: true,
        cell: ({ row }) => <DocumentLink document={row.original} />,
      }),
      columnHelper.accessor("order_display_id", {
        header: t("documents.columns.order"),
        enableSorting: true,
        size: 110,
        cell: ({ row }) => <OrderLink document={row.original} />,
      }),
      columnHelper.accessor("customer_name", {
        header: t("documents.columns.customer"),
        enableSorting: true,
        cell: ({ row }) => <CustomerLink document={row.original} />,
      }),
      columnHelper.accessor("document_date", {
        header: t("documents.columns.date"),
        enableSorting: true,
        ...byDay,
        size: 120,
        cell: ({ row }) => <DocumentDay document={row.original} />,
      }),
      columnHelper.accessor("total", {
        id: "total_cents",
        header: t("documents.columns.total"),
        enableSorting: true,
        align: "right",
        size: 130,
        cell: ({ row }) => <Total document={row.original} />,
      }),
      columnHelper.accessor("state", {
        header: t("documents.columns.state"),
        size: 150,
        cell: ({ row }) => <StateBadge document={row.original} />,
      }),
      columnHelper.accessor("payment_state", {
        header: t("documents.columns.payment"),
        size: 190,
        cell: ({ row }) => <PaymentBadge document={row.original} />,
      }),
    ]
  }, [t, nameOf, isNarrow])
}
