import { DataTable } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Where in the list one is, and the way on. @param isAbout the list's length is an estimate */
export const TablePages = ({ isAbout = false }: { isAbout?: boolean }) => {
  const { t } = useTranslation("lexoffice")
  return (
    <DataTable.Pagination
      translations={{
        of: isAbout ? t("table.of_about") : t("table.of"),
        results: t("table.results"),
        pages: t("table.pages"),
        prev: t("table.previous"),
        next: t("table.next"),
      }}
    />
  )
}
