import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useAdvice } from "./use-advice"

/** Says that what a person asked for did not work, why, and what to do. */
export function useFailureToast() {
  const { t } = useTranslation("lexoffice")
  const advice = useAdvice()
  return (error: Error) => toast.error(t("errors.action_title"), { description: advice(error) })
}
