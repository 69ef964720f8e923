import {
  ArrowDownTray,
  ArrowUpRightOnBox,
  CheckCircle,
  Envelope,
  PaperPlane,
  PencilSquare,
} from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { DocumentDetailDto, DocumentDto } from "../../../api/admin/lexoffice/dto"
import { documentsRoute } from "../../hooks/use-document-list"
import { useDismissDocument } from "../../hooks/use-documents"
import { useDownload } from "../../hooks/use-download"
import { useMailWithToast } from "../../hooks/use-mail-with-toast"
import { useTransmitWithToast } from "../../hooks/use-transmit-with-toast"
import { type Action, ActionMenu } from "../common/action-menu"
import { DismissDrawer } from "../common/dismiss-drawer"

type DocumentMenuProps = {
  document: DocumentDto
  name: string
  /** Known on the document's own page alone */
  editUrl?: DocumentDetailDto["edit_url"]
}

export const DocumentMenu = ({ document, name, editUrl }: DocumentMenuProps) => {
  const { t } = useTranslation("lexoffice")
  const [isDismissing, setDismissing] = useState(false)
  const { mutateAsync: dismiss } = useDismissDocument()
  const download = useDownloadActions(document)
  const mail = useMailActions(document)
  const send = useSendActions(document)
  const isSent = document.state === "transmitted"
  const isOpen = document.state === "pending" || document.state === "failed"

  const links: Action[] = [
    ...(document.remote_url
      ? [{ icon: <ArrowUpRightOnBox />, label: t("document.open"), href: document.remote_url }]
      : []),
    ...(editUrl ? [{ icon: <PencilSquare />, label: t("document.edit"), href: editUrl }] : []),
  ]
  const settle: Action[] = [
    ...send,
    { icon: <CheckCircle />, label: t("dismiss.booked_by_hand"), onClick: () => setDismissing(true) },
  ]

  return (
    <>
      <ActionMenu
        label={t("actions.more_of", { name })}
        groups={[links, isSent ? download : [], isSent ? mail : [], isOpen ? settle : []]}
      />
      <DismissDrawer
        isOpen={isDismissing}
        onClose={() => setDismissing(false)}
        title={t("dismiss.booked_by_hand")}
        subject={name}
        onDismiss={(note) => dismiss({ id: document.id, note })}
      />
    </>
  )
}

function useDownloadActions({ id, kind, mode, number }: DocumentDto): Action[] {
  const { t } = useTranslation("lexoffice")
  const { download, isDownloading } = useDownload()
  const name = (number ?? t(`document.kinds.${kind}`)).replace(/[/\\]/g, "-")
  const formats = mode === "own_invoice" ? (["pdf", "xml"] as const) : (["pdf"] as const)
  return formats.map((format) => ({
    icon: <ArrowDownTray />,
    label: t(`document.files.${format}`),
    disabled: isDownloading,
    onClick: () => download({ path: `${documentsRoute}/${id}/${format}`, name: `${name}.${format}` }),
  }))
}

function useMailActions(document: DocumentDto): Action[] {
  const { t } = useTranslation("lexoffice")
  const { mailed_at, mail_state } = document
  const { mail, isMailing } = useMailWithToast()
  return [
    {
      icon: <Envelope />,
      label: mailed_at ? t("document.mail.again") : t("document.mail.send"),
      disabled: isMailing || mail_state === "sending",
      onClick: () => void mail(document),
    },
  ]
}

function useSendActions({ id }: DocumentDto): Action[] {
  const { t } = useTranslation("lexoffice")
  const { transmit, isTransmitting } = useTransmitWithToast()
  return [
    {
      icon: <PaperPlane />,
      label: t("document.send_now"),
      disabled: isTransmitting,
      onClick: () => transmit(id),
    },
  ]
}
