import { CogSixTooth } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import type { Action } from "./action-menu"

/** The way to the plugin's settings, in a menu. */
export function useSettingsAction(): Action {
  const { t } = useTranslation("lexoffice")
  return { icon: <CogSixTooth />, label: t("menu.settings_long"), to: "/settings/lexoffice" }
}
