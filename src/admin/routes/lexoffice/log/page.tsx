import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container } from "@medusajs/ui"
import { MenuCrumb } from "../../../components/common/menu-crumb"
import { WaitingTitle } from "../../../components/common/waiting-title"
import { CallTable } from "../../../components/log/call-table"

const LogPage = () => (
  <WaitingTitle>
    <Container className="overflow-hidden p-0">
      <CallTable />
    </Container>
  </WaitingTitle>
)

export const config = defineRouteConfig({ label: "menu.log", translationNs: "lexoffice", rank: 40 })

export const handle = { breadcrumb: () => <MenuCrumb label="menu.log" /> }

export default LogPage
