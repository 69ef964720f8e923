import { Button, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DocumentDto, DocumentState } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"
import { useTransmitWithToast } from "../../hooks/use-transmit-with-toast"
import { ExternalLink } from "../common/external-link"
import { DocumentMenu } from "./document-menu"
import { MailLine } from "./mail-line"

const colors: Record<DocumentState, "orange" | "blue" | "green" | "red" | "grey"> = {
  pending: "orange",
  transmitting: "blue",
  transmitted: "green",
  failed: "red",
  dismissed: "grey",
}

export const OrderDocument = ({ document }: { document: DocumentDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const { transmit, isTransmitting } = useTransmitWithToast()
  const name = document.number
    ? t(`document.numbered.${document.kind}`, { number: document.number })
    : t(`document.kinds.${document.kind}`)

  return (
    <div className="text-ui-fg-subtle flex flex-col gap-y-2 px-6 py-4">
      <div className="flex items-start justify-between gap-x-2">
        <Text size="small" leading="compact" weight="plus" className="min-w-0 break-words py-1">
          {document.remote_url ? <ExternalLink href={document.remote_url}>{name}</ExternalLink> : name}
        </Text>
        <div className="flex shrink-0 items-center gap-x-2">
          <StatusBadge color={colors[document.state]} className="text-nowrap">
            {t(`document.states.${document.state}`)}
          </StatusBadge>
          <DocumentMenu document={document} name={name} />
        </div>
      </div>
      <div className="flex items-baseline justify-between gap-x-2">
        <Text size="small" leading="compact">
          {format.day(document.document_date)}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-base">
          {format.money(document.total, document.currency_code)}
        </Text>
      </div>
      <PaymentLine document={document} />
      {document.payment_note && (
        <Text size="small" leading="compact" className="text-pretty">
          {document.payment_note}
        </Text>
      )}
      <MailLine document={document} />
      {document.state === "pending" && (
        <div className="flex items-center justify-between gap-x-2 pt-1">
          <Text size="small" leading="compact" className="text-ui-fg-muted text-pretty">
            {document.attempts > 0 && document.next_attempt_at
              ? t("document.next_attempt", { when: format.instant(document.next_attempt_at) })
              : t("document.sent_soon")}
          </Text>
          <Button
            size="small"
            variant="secondary"
            className="shrink-0"
            isLoading={isTransmitting}
            onClick={() => transmit(document.id)}
          >
            {t("document.send_now")}
          </Button>
        </div>
      )}
    </div>
  )
}

const PaymentLine = ({ document }: { document: DocumentDto }) => {
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
