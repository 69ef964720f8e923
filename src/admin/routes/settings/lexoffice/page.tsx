import { defineRouteConfig } from "@medusajs/admin-sdk"
import { SettingsSections } from "../../../components/settings/settings-sections"
import { WaitingTitle } from "../../../components/common/waiting-title"

const LexofficeSettingsPage = () => (
  <WaitingTitle>
    <div className="flex flex-col gap-y-3">
      <SettingsSections />
    </div>
  </WaitingTitle>
)

export const config = defineRouteConfig({ label: "menu.settings", translationNs: "lexoffice" })

export const handle = { breadcrumb: () => "lexoffice" }

export default LexofficeSettingsPage
