import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MenuCrumb } from "../../../components/common/menu-crumb"
import { OverviewSections } from "../../../components/overview/overview-sections"

const OverviewPage = () => (
  <div className="flex flex-col gap-y-3">
    <OverviewSections />
  </div>
)

export const config = defineRouteConfig({ label: "menu.overview", translationNs: "lexoffice", rank: 30 })

export const handle = { breadcrumb: () => <MenuCrumb label="menu.overview" /> }

export default OverviewPage
