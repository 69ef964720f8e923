import { ArrowDownTray, ArrowUpRightOnBox, CheckCircle, Envelope, PaperPlane } from "@medusajs/icons"
import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { DocumentDto } from "../../../api/admin/lexoffice/dto"
import { useDismissDocument, useDocumentFile } from "../../hooks/use-documents"
import { useMailWithToast } from "../../hooks/use-mail-with-toast"
import { useTransmitWithToast } from "../../hooks/use-transmit-with-toast"
import { saveFile } from "../../lib/save-file"
import { type Action, ActionMenu } from "../common/action-menu"
import { DismissDrawer } from "../common/dismiss-drawer"

export const DocumentMenu = ({ document, name }: { document: DocumentDto; name: string }) => {
  const { t } = useTranslation("lexoffice")
  const [isDismissing, setDismissing] = useState(false)
  const { transmit, isTransmitting } = useTransmitWithToast()
  const { save, isSaving } = useSavedFile(document)
  const { mail, isMailing } = useMailWithToast()
  const { mutateAsync: dismiss } = useDismissDocument()

  const open: Action[] = document.remote_url
    ? [{ icon: <ArrowUpRightOnBox />, label: t("document.open"), href: document.remote_url }]
    : []
  const isSent = document.state === "transmitted"
  const formats = document.mode === "own_invoice" ? (["pdf", "xml"] as const) : (["pdf"] as const)
  const download: Action[] = formats.map((format) => ({
    icon: <ArrowDownTray />,
    label: t(`document.files.${format}`),
    disabled: isSaving,
    onClick: () => save(format),
  }))
  const mails: Action[] = [
    {
      icon: <Envelope />,
      label: document.mailed_at ? t("document.mail.again") : t("document.mail.send"),
      disabled: isMailing || document.mail_state === "sending",
      onClick: () => mail(document.id),
    },
  ]
  const settle: Action[] =
    document.state === "pending" || document.state === "failed"
      ? [
          {
            icon: <PaperPlane />,
            label: t("document.send_now"),
            disabled: isTransmitting,
            onClick: () => transmit(document.id),
          },
          { icon: <CheckCircle />, label: t("dismiss.booked_by_hand"), onClick: () => setDismissing(true) },
        ]
      : []

  return (
    <>
      <ActionMenu
        label={t("actions.more_of", { name })}
        groups={[[...open, ...(isSent ? download : [])], isSent ? mails : [], settle]}
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

function useSavedFile({ id, kind, number }: DocumentDto) {
  const { t } = useTranslation("lexoffice")
  const { mutate, isPending } = useDocumentFile()
  const name = (number ?? t(`document.kinds.${kind}`)).replace(/[/\\]/g, "-")

  const save = (format: "pdf" | "xml") =>
    mutate(
      { id, format },
      {
        onSuccess: (file) => saveFile(file, `${name}.${format}`),
        onError: (error) => toast.error(t("errors.action_title"), { description: error.message }),
      }
    )

  return { save, isSaving: isPending }
}
