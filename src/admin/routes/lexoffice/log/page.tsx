import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { CallTable } from "../../../components/log/call-table"

const LogPage = () => (
  <Container className="overflow-hidden p-0">
    <CallTable />
  </Container>
)

const Breadcrumb = () => {
  const { t } = useTranslation("lexoffice")
  return <>{t("menu.log")}</>
}

export const config = defineRouteConfig({ label: "menu.log", translationNs: "lexoffice", rank: 40 })

export const handle = { breadcrumb: () => <Breadcrumb /> }

export default LogPage
