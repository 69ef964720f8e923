import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DocumentDto } from "../../../api/admin/lexoffice/dto"
import { useDocumentName } from "../../hooks/use-document-name"
import { useFormat } from "../../hooks/use-format"
import { useTransmitWithToast } from "../../hooks/use-transmit-with-toast"
import { documentPath } from "../../lib/document-links"
import { PageLink } from "../common/page-link"
import { StateBadge } from "../documents/document-badges"
import { Total } from "../documents/document-cells"
import { DocumentMenu } from "./document-menu"
import { DunningLine } from "./dunning-line"
import { MailLine } from "./mail-line"
import { PaymentLine } from "./payment-line"
import { WaitingLine } from "./waiting-line"

export const OrderDocument = ({ document }: { document: DocumentDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const { transmit, isTransmitting } = useTransmitWithToast()
  const name = useDocumentName()(document)

  return (
    <div className="text-ui-fg-subtle flex flex-col gap-y-2 px-6 py-4">
      <div className="flex items-start justify-between gap-x-2">
        <Text size="small" leading="compact" weight="plus" className="min-w-0 break-words py-1">
          <PageLink to={documentPath(document.id)}>{name}</PageLink>
        </Text>
        <div className="flex shrink-0 items-center gap-x-2">
          <StateBadge document={document} />
          <DocumentMenu document={document} name={name} />
        </div>
      </div>
      <div className="flex items-baseline justify-between gap-x-2">
        <Text size="small" leading="compact">
          {format.day(document.document_date)}
        </Text>
        <Text size="small" leading="compact">
          <Total document={document} />
        </Text>
      </div>
      <PaymentLine document={document} />
      {document.payment_note && (
        <Text size="small" leading="compact" className="text-pretty">
          {document.payment_note}
        </Text>
      )}
      <DunningLine document={document} />
      <MailLine document={document} />
      {document.state === "pending" && (
        <div className="flex items-center justify-between gap-x-2 pt-1">
          <WaitingLine document={document} />
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
