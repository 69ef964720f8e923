import { Alert } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { SectionProps } from "./settings-parts"

/** These settings can be prepared before the shop writes its own invoices. */
export const OwnInvoicesNotice = ({ settings }: SectionProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    settings.delivery_mode === "lexoffice_invoice" && (
      <Alert variant="info">{t("settings.own_invoice.not_in_use")}</Alert>
    )
  )
}
