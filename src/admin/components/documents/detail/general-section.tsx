import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { DocumentDetailDto } from "../../../../api/admin/lexoffice/dto"
import { useDocumentName } from "../../../hooks/use-document-name"
import { useFormat } from "../../../hooks/use-format"
import { useTransmitWithToast } from "../../../hooks/use-transmit-with-toast"
import { PageLink } from "../../common/page-link"
import { DocumentMenu } from "../../order/document-menu"
import { MailLine } from "../../order/mail-line"
import { OrderIncident } from "../../order/order-incident"
import { WaitingLine } from "../../order/waiting-line"
import { StateBadge } from "../document-badges"
import { PdfModal } from "./pdf-modal"

/** Which document, what state, what can be done now; and what is in the way. */
export const GeneralSection = ({ document }: { document: DocumentDetailDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const nameOf = useDocumentName()
  const [isPdfOpen, setPdfOpen] = useState(false)
  const name = nameOf(document)

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3 px-6 py-4">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Heading className="break-words">{name}</Heading>
            <StateBadge document={document} />
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {format.day(document.document_date)} · {t("document.order")}{" "}
            <PageLink to={`/orders/${document.order_id}`} isInText>
              #{document.order_display_id ?? "?"}
            </PageLink>{" "}
            · {t(`document.made_by.${document.mode}`)}
          </Text>
          <MailLine document={document} />
          <WaitingLine document={document} />
        </div>
        <div className="flex items-center gap-x-2">
          <SendButton document={document} />
          {document.files.pdf && (
            <Button size="small" variant="secondary" onClick={() => setPdfOpen(true)}>
              {t("document.pdf.show")}
            </Button>
          )}
          <DocumentMenu document={document} name={name} editUrl={document.edit_url} />
        </div>
      </div>
      {document.incidents
        .filter(({ closed_at }) => !closed_at)
        .map((incident) => (
          <OrderIncident key={incident.id} incident={incident} />
        ))}
      <PdfModal document={document} name={name} isOpen={isPdfOpen} onClose={() => setPdfOpen(false)} />
    </Container>
  )
}

const SendButton = ({ document }: { document: DocumentDetailDto }) => {
  const { t } = useTranslation("lexoffice")
  const { transmit, isTransmitting } = useTransmitWithToast()
  if (document.state !== "pending") {
    return null
  }
  return (
    <Button size="small" isLoading={isTransmitting} onClick={() => transmit(document.id)}>
      {t("document.send_now")}
    </Button>
  )
}
