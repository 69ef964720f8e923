import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DocumentDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"

/** When a waiting document is sent by itself. */
export const WaitingLine = ({ document }: { document: DocumentDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  if (document.state !== "pending") {
    return null
  }
  return (
    <Text size="small" leading="compact" className="text-ui-fg-muted text-pretty">
      {document.attempts > 0 && document.next_attempt_at
        ? t("document.next_attempt", { when: format.instant(document.next_attempt_at) })
        : t("document.sent_soon")}
    </Text>
  )
}
