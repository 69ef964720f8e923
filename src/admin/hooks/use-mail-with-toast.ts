import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useMailDocument } from "./use-documents"
import { useFailureToast } from "./use-failure-toast"

/** Sends the customer a document now, and a toast says whether it went out. */
export function useMailWithToast() {
  const { t } = useTranslation("lexoffice")
  const failed = useFailureToast()
  const { mutate, isPending } = useMailDocument()

  const mail = (id: string) =>
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

  return { mail, isMailing: isPending }
}
