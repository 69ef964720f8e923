import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MenuCrumb } from "../../../components/common/menu-crumb"
import { WaitingTitle } from "../../../components/common/waiting-title"
import { OverviewSections } from "../../../components/overview/overview-sections"

const OverviewPage = () => (
  <WaitingTitle>
    <div className="flex flex-col gap-y-3">
      <OverviewSections />
    </div>
  </WaitingTitle>
)

export const config = defineRouteConfig({ label: "menu.overview", translationNs: "lexoffice", rank: 30 })

export const handle = { breadcrumb: () => <MenuCrumb label="menu.overview" /> }

export default OverviewPage
