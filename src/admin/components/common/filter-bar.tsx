import { Button } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

type FilterBarProps = { isFiltered: boolean; onClear: () => void; children: ReactNode }

/** The filters of a list, and the way back to all of it. */
export const FilterBar = ({ isFiltered, onClear, children }: FilterBarProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <div className="flex flex-nowrap items-center gap-2 overflow-x-auto border-t px-6 py-2 md:flex-wrap">
      {children}
      {isFiltered && (
        <Button
          size="small"
          variant="transparent"
          className="text-ui-fg-muted hover:text-ui-fg-subtle shrink-0"
          onClick={onClear}
        >
          {t("table.clear_all")}
        </Button>
      )}
    </div>
  )
}
