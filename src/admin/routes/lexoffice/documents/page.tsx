import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container } from "@medusajs/ui"
import { MenuCrumb } from "../../../components/common/menu-crumb"
import { WaitingTitle } from "../../../components/common/waiting-title"
import { DocumentTable } from "../../../components/documents/document-table"

const DocumentsPage = () => (
  <WaitingTitle>
    <Container className="overflow-hidden p-0">
      <DocumentTable />
    </Container>
  </WaitingTitle>
)

export const config = defineRouteConfig({ label: "menu.documents", translationNs: "lexoffice", rank: 10 })

export const handle = { breadcrumb: () => <MenuCrumb label="menu.documents" /> }

export default DocumentsPage
