import { useTranslation } from "react-i18next"
import { useNarrowScreen } from "../../hooks/use-narrow-screen"
import type { TableQuery } from "../../hooks/use-table-query"
import type { Option } from "./controls"
import { FilterMenu } from "./filter-menu"

/** On a narrow screen a list has no headings to sort by. @param options as the API takes them: `-document_date` */
export const SortMenu = ({ table, options }: { table: TableQuery; options: Option<string>[] }) => {
  const { t } = useTranslation("lexoffice")
  const isNarrow = useNarrowScreen()
  return isNarrow ? (
    <FilterMenu
      label={t("table.sort")}
      options={options}
      value={table.isSorted ? [table.order] : []}
      onChange={([order]) => table.change({ order })}
    />
  ) : null
}
