import { usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type Danger =
  | "mode"
  | "draft"
  | "start_date"
  | "due"
  | "channels"
  | "oss"
  | "vat_id_check"
  | "tax_treatment"
  | "tax_rates"
  | "territories"
  | "posting_categories"
  | "mail"
  | "numbers"
  | "call_log"
  | "capture"

/** Asks before a setting changes that is hard to take back. */
export function useConfirmation() {
  const { t } = useTranslation("lexoffice")
  const prompt = usePrompt()

  return (danger: Danger, description = t(`settings.confirm.${danger}.message`)) =>
    prompt({
      title: t(`settings.confirm.${danger}.title`),
      description,
      confirmText: t(`settings.confirm.${danger}.confirm`),
      cancelText: t("actions.cancel"),
    })
}
