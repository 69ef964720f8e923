import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Receipt } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { IncidentTable } from "../../components/incidents/incident-table"
import { WaitingTitle } from "../../components/common/waiting-title"

const InboxPage = () => (
  <WaitingTitle>
    <Container className="overflow-hidden p-0">
      <IncidentTable />
    </Container>
  </WaitingTitle>
)

export const config = defineRouteConfig({ label: "menu.main", translationNs: "lexoffice", icon: Receipt })

export const handle = { breadcrumb: () => "lexoffice" }

export default InboxPage
