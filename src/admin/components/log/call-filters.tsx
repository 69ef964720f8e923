import { useTranslation } from "react-i18next"
import { callMethods, pickedSubjects } from "../../lib/call-words"
import { DateRange } from "../common/date-range"
import { FilterBar } from "../common/filter-bar"
import { FilterChip } from "../common/filter-chip"
import { FilterMenu } from "../common/filter-menu"
import type { useCallQuery } from "./call-query"

const picks = ["failed", "slow"] as const

type CallFiltersProps = Pick<ReturnType<typeof useCallQuery>, "table" | "filters" | "isFiltered" | "clear">

export const CallFilters = ({ table, filters, isFiltered, clear }: CallFiltersProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <FilterBar isFiltered={isFiltered} onClear={clear}>
      <FilterMenu
        label={t("log.filters.only")}
        multiple
        options={picks.map((value) => ({ value, label: t(`log.filters.${value}`) }))}
        value={picks.filter((pick) => filters[pick])}
        onChange={(value) =>
          table.change({
            error: value.includes("failed") ? "true" : undefined,
            slow: value.includes("slow") ? "true" : undefined,
          })
        }
      />
      <FilterMenu
        label={t("log.filters.about")}
        options={pickedSubjects.map((value) => ({ value, label: t(`log.picks.${value}`) }))}
        value={filters.about}
        onChange={([about]) => table.change({ about })}
      />
      <FilterMenu
        label={t("log.filters.method")}
        multiple
        options={callMethods.map((value) => ({ value, label: t(`log.methods.${value}`) }))}
        value={filters.methods}
        onChange={(value) => table.change({ method: value.join(",") || undefined })}
      />
      <DateRange
        label={t("log.columns.at")}
        value={filters.range}
        onChange={({ from, to }) => table.change({ from, to })}
      />
      {filters.isOfOne && (
        <FilterChip
          label={t("log.columns.document")}
          value={t("log.filters.this_one")}
          onClear={() => table.change({ document_id: undefined, order_id: undefined })}
        >
          {(words, className) => <div className={className}>{words}</div>}
        </FilterChip>
      )}
    </FilterBar>
  )
}
