import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFailureToast } from "./use-failure-toast"
import { useRetryIncident } from "./use-incidents"

/** One click repeats the work, and a toast says what came of it. */
export function useRetryWithToast() {
  const { t } = useTranslation("lexoffice")
  const failed = useFailureToast()
  const { mutate, isPending } = useRetryIncident()

  const retry = (id: string) =>
    mutate(id, {
      onSuccess: ({ incident }) => {
        if (incident.closed_at) {
          toast.success(t("inbox.retry_done"))
        } else {
          toast.warning(t("inbox.retry_open"), { description: incident.message })
        }
      },
      onError: failed,
    })

  return { retry, isRetrying: isPending }
}
