import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DocumentDto } from "../../api/admin/lexoffice/dto"
import { useDocumentName } from "./use-document-name"
import { useMailDocument } from "./use-documents"
import { useFailureToast } from "./use-failure-toast"

/** Sends the customer a document after it was said to whom, and a toast says whether it went out. */
export function useMailWithToast() {
  const { t } = useTranslation("lexoffice")
  const failed = useFailureToast()
  const prompt = usePrompt()
  const nameOf = useDocumentName()
  const { mutate, isPending } = useMailDocument()

  const send = (id: string) =>
    mutate(id, {
      onSuccess: ({ document: { mail_state, number } }) => {
        const description = number ?? undefined
        if (mail_state === "sent") {
          toast.success(t("document.mail.done"), { description })
        } else if (mail_state === null) {
          toast.info(t("document.mail.not_sent"), { description })
        } else {
          toast.warning(t(`document.mail.states.${mail_state}`), { description })
        }
      },
      onError: failed,
    })

  const mail = async (document: DocumentDto) => {
    const { id, email: address } = document
    // without an address the server says what is missing
    const isWanted =
      address === null ||
      (await prompt({
        title: t("document.mail.ask.title"),
        description: t("document.mail.ask.message", { name: nameOf(document), address }),
        confirmText: t("document.mail.ask.confirm"),
        cancelText: t("actions.cancel"),
        variant: "confirmation",
      }))
    if (isWanted) {
      send(id)
    }
  }

  return { mail, isMailing: isPending }
}
