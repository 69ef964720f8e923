import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { DocumentTable } from "../../../components/documents/document-table"

const DocumentsPage = () => (
  <Container className="overflow-hidden p-0">
    <DocumentTable />
  </Container>
)

const Breadcrumb = () => {
  const { t } = useTranslation("lexoffice")
  return <>{t("menu.documents")}</>
}

export const config = defineRouteConfig({ label: "menu.documents", translationNs: "lexoffice", rank: 10 })

export const handle = { breadcrumb: () => <Breadcrumb /> }

export default DocumentsPage
