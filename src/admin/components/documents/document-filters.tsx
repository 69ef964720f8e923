import { useTranslation } from "react-i18next"
import { documentFilterIds } from "../../lib/document-links"
import { deliveryModes, kinds } from "../../lib/settings"
import { DateRange } from "../common/date-range"
import { FilterBar } from "../common/filter-bar"
import { FilterChip } from "../common/filter-chip"
import { FilterMenu } from "../common/filter-menu"
import { SortMenu } from "../common/sort-menu"
import { payments, states, type useDocumentQuery } from "./document-query"

type DocumentFiltersProps = Pick<ReturnType<typeof useDocumentQuery>, "table" | "filters" | "isFiltered"> & {
  /** Of the customer whose documents alone are shown */
  customerName?: string
}

export const DocumentFilters = ({ table, filters, isFiltered, customerName }: DocumentFiltersProps) => {
  const { t } = useTranslation("lexoffice")
  const change = (id: string) => (value: string[]) => table.change({ [id]: value.join(",") || undefined })

  return (
    <FilterBar
      isFiltered={isFiltered}
      onClear={() =>
        table.change(Object.fromEntries([...documentFilterIds, "q"].map((id) => [id, undefined])))
      }
    >
      <FilterMenu
        label={t("documents.columns.state")}
        multiple
        options={states.map((value) => ({ value, label: t(`document.states.${value}`) }))}
        value={filters.states}
        onChange={change("state")}
      />
      <FilterMenu
        label={t("documents.columns.payment")}
        options={payments.map((value) => ({ value, label: t(`documents.payments.${value}`) }))}
        value={filters.payments}
        onChange={change("payment")}
      />
      <DateRange
        label={t("documents.columns.date")}
        value={filters.range}
        onChange={({ from, to }) => table.change({ from, to })}
      />
      <FilterMenu
        label={t("documents.kind")}
        options={kinds.map((value) => ({ value, label: t(`document.kinds.${value}`) }))}
        value={filters.kinds}
        onChange={change("kind")}
      />
      <FilterMenu
        label={t("documents.mode")}
        options={deliveryModes.map((value) => ({ value, label: t(`documents.modes.${value}`) }))}
        value={filters.modes}
        onChange={change("mode")}
      />
      <SortMenu
        table={table}
        options={[
          { value: "-document_date", label: t("documents.sort.newest") },
          { value: "document_date", label: t("documents.sort.oldest") },
          { value: "-total_cents", label: t("documents.sort.highest") },
          { value: "customer_name", label: t("documents.columns.customer") },
        ]}
      />
      {filters.isCounted && (
        <FilterChip
          label={t("documents.counted.label")}
          value={t("documents.counted.value")}
          onClear={() => table.change({ counted: undefined })}
        >
          {(words, className) => <div className={className}>{words}</div>}
        </FilterChip>
      )}
      {filters.customerId && (
        <FilterChip
          label={t("documents.columns.customer")}
          value={customerName ?? t("documents.this_customer")}
          onClear={() => table.change({ customer_id: undefined })}
        >
          {(words, className) => <div className={className}>{words}</div>}
        </FilterChip>
      )}
    </FilterBar>
  )
}
