import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useTransmitDocument } from "./use-documents"
import { useFailureToast } from "./use-failure-toast"

/** Sends a document now, and a toast says where it stands after the try. */
export function useTransmitWithToast() {
  const { t } = useTranslation("lexoffice")
  const failed = useFailureToast()
  const { mutate, isPending } = useTransmitDocument()

  const transmit = (id: string) =>
    mutate(id, {
      onSuccess: ({ document }) => {
        const description = document.number ?? undefined
        if (document.state === "transmitted") {
          toast.success(t("document.sent"), { description })
        } else if (document.state === "failed") {
          toast.error(t("document.send_failed"), { description })
        } else {
          toast.info(t("document.send_later"), { description })
        }
      },
      onError: failed,
    })

  return { transmit, isTransmitting: isPending }
}
