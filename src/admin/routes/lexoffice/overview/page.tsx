import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"
import { OverviewSections } from "../../../components/overview/overview-sections"

const OverviewPage = () => (
  <div className="flex flex-col gap-y-3">
    <OverviewSections />
  </div>
)

const Breadcrumb = () => {
  const { t } = useTranslation("lexoffice")
  return <>{t("menu.overview")}</>
}

export const config = defineRouteConfig({ label: "menu.overview", translationNs: "lexoffice", rank: 30 })

export const handle = { breadcrumb: () => <Breadcrumb /> }

export default OverviewPage
