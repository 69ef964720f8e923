import { useTranslation } from "react-i18next"
import type { ConnectionDto } from "../../../api/admin/lexoffice/dto"

/** What the account's own profile says about taxes. */
export const TaxProfile = ({ connection }: { connection: ConnectionDto }) => {
  const { t } = useTranslation("lexoffice")
  const { tax_type, small_business, distance_sales_principle } = connection
  return (
    <>
      {small_business ? (
        <span>{t("connection.small_business")}</span>
      ) : (
        tax_type && <span>{t(`connection.tax_types.${tax_type}`)}</span>
      )}
      {distance_sales_principle && <span>{t(`connection.distance_sales.${distance_sales_principle}`)}</span>}
      {tax_type === null && small_business === null && "-"}
    </>
  )
}
