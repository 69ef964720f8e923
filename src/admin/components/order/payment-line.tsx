import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DocumentDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"

/** Whether it is paid, until when it should be, and what is still open. */
export const PaymentLine = ({ document }: { document: DocumentDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  if (!document.payment_state) {
    return null
  }
  const isOpen = document.payment_state === "open" || document.payment_state === "partly_paid"
  const due = document.due_date && format.day(document.due_date)
  return (
    <div className="flex items-baseline justify-between gap-x-2">
      <Text
        size="small"
        leading="compact"
        className={document.overdue ? "text-ui-tag-red-text" : "text-ui-fg-subtle"}
      >
        {t(`document.payment_states.${document.payment_state}`)}
        {isOpen &&
          due &&
          `, ${document.overdue ? t("document.overdue", { day: due }) : t("document.due", { day: due })}`}
        {document.paid_on && !isOpen && `, ${format.day(document.paid_on)}`}
      </Text>
      {isOpen && document.open_amount !== null && (
        <Text size="small" leading="compact">
          {format.money(document.open_amount, document.currency_code)}
        </Text>
      )}
    </div>
  )
}
