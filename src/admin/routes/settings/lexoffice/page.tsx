import { defineRouteConfig } from "@medusajs/admin-sdk"
import { SettingsSections } from "../../../components/settings/settings-sections"

const LexofficeSettingsPage = () => (
  <div className="flex flex-col gap-y-3">
    <SettingsSections />
  </div>
)

export const config = defineRouteConfig({ label: "menu.settings", translationNs: "lexoffice" })

export const handle = { breadcrumb: () => "lexoffice" }

export default LexofficeSettingsPage
