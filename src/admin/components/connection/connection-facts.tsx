import { useTranslation } from "react-i18next"
import type { ConnectionDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"
import { SectionRow } from "../common/section"

/** Who is connected, and what the account's own profile says about taxes. */
export const ConnectionFacts = ({ connection }: { connection: ConnectionDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const { tax_type, small_business, distance_sales_principle, connected_at, renew_by } = connection

  return (
    <>
      <SectionRow title={t("connection.organization")}>{connection.company_name ?? "-"}</SectionRow>
      <SectionRow title={t("connection.taxes")}>
        {small_business ? (
          <span>{t("connection.small_business")}</span>
        ) : (
          tax_type && <span>{t(`connection.tax_types.${tax_type}`)}</span>
        )}
        {distance_sales_principle && (
          <span>{t(`connection.distance_sales.${distance_sales_principle}`)}</span>
        )}
        {tax_type === null && small_business === null && "-"}
      </SectionRow>
      <SectionRow title={t("connection.connected_at")}>
        {connected_at ? format.instant(connected_at) : "-"}
      </SectionRow>
      <SectionRow title={t("connection.renew_by")}>{renew_by ? format.day(renew_by) : "-"}</SectionRow>
      {connection.source === "options" && (
        <SectionRow title={t("connection.source")}>{t("connection.source_options")}</SectionRow>
      )}
    </>
  )
}
