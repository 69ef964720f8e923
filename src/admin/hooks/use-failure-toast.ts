import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Says that what a person asked for did not work, and why. */
export function useFailureToast() {
  const { t } = useTranslation("lexoffice")
  return (error: Error) => toast.error(t("errors.action_title"), { description: error.message })
}
