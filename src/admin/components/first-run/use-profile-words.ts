import { useTranslation } from "react-i18next"
import type { ConnectionDto } from "../../../api/admin/lexoffice/dto"

/** The account's tax profile, each fact with what follows from it. */
export function useProfileWords({ small_business, tax_type, distance_sales_principle }: ConnectionDto) {
  const { t } = useTranslation("lexoffice")
  const business = small_business === null ? "unknown" : small_business ? "small" : "regular"
  return [
    {
      title: t("first_run.profile.business.title"),
      sentence: t(`first_run.profile.business.${business}`),
    },
    {
      title: t("first_run.profile.prices.title"),
      sentence: t(`first_run.profile.prices.${tax_type ?? "unknown"}`),
    },
    {
      title: t("first_run.profile.distance_sales.title"),
      sentence: t(`first_run.profile.distance_sales.${distance_sales_principle ?? "unknown"}`),
    },
  ]
}
