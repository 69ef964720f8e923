import { ArrowDownTray, ArrowUpRightOnBox, CheckCircle, PaperPlane } from "@medusajs/icons"
import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { DocumentDto } from "../../../api/admin/lexoffice/dto"
import { useDismissDocument, useDocumentPdf } from "../../hooks/use-documents"
import { useTransmitWithToast } from "../../hooks/use-transmit-with-toast"
import { saveFile } from "../../lib/save-file"
import { type Action, ActionMenu } from "../common/action-menu"
import { DismissDrawer } from "../common/dismiss-drawer"

export const DocumentMenu = ({ document, name }: { document: DocumentDto; name: string }) => {
  const { t } = useTranslation("lexoffice")
  const [isDismissing, setDismissing] = useState(false)
  const { transmit, isTransmitting } = useTransmitWithToast()
  const { mutate: fetchPdf, isPending } = useDocumentPdf()
  const { mutateAsync: dismiss } = useDismissDocument()

  const open: Action[] = document.remote_url
    ? [{ icon: <ArrowUpRightOnBox />, label: t("document.open"), href: document.remote_url }]
    : []
  const download: Action[] =
    document.state === "transmitted"
      ? [{ icon: <ArrowDownTray />, label: t("document.pdf"), disabled: isPending, onClick: () => savePdf() }]
      : []
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

  const savePdf = () =>
    fetchPdf(document.id, {
      onSuccess: (file) => saveFile(file, `${document.number ?? document.id}.pdf`),
      onError: (error) => toast.error(t("errors.action_title"), { description: error.message }),
    })

  return (
    <>
      <ActionMenu label={t("actions.more_of", { name })} groups={[[...open, ...download], settle]} />
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
