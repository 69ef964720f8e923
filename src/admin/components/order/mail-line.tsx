import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DocumentDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"

/** Whether the customer has been sent the document. */
export const MailLine = ({ document }: { document: DocumentDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const { mail_state: state, mailed_at } = document
  if (state === null && mailed_at === null) {
    return null
  }
  const isSent = mailed_at !== null && (state === "sent" || state === null)
  return (
    <Text size="small" leading="compact" className="text-pretty">
      {isSent && t("document.mail.sent_at", { when: format.instant(mailed_at) })}
      {!isSent && state && t(`document.mail.states.${state}`)}
    </Text>
  )
}
