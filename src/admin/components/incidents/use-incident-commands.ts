import { type DataTableCommand, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { IncidentDto } from "../../../api/admin/lexoffice/dto"
import { useFailureToast } from "../../hooks/use-failure-toast"
import { useFormat } from "../../hooks/use-format"
import { useRetryIncidents } from "../../hooks/use-incidents"

type CommandOptions = {
  dismissal: IncidentDto["dismissal"]
  onDismiss: (ids: string[]) => void
  onDone: () => void
}

/** What can be done with the ticked incidents. */
export function useIncidentCommands({ dismissal, onDismiss, onDone }: CommandOptions): DataTableCommand[] {
  const { t } = useTranslation("lexoffice")
  const { retry } = useRetryMany()

  return [
    {
      label: t("actions.try_again"),
      shortcut: "t",
      action: async (selection) => {
        await retry({ id: Object.keys(selection) })
        onDone()
      },
    },
    {
      label: t(`dismiss.${dismissal}`),
      shortcut: "b",
      action: (selection) => onDismiss(Object.keys(selection)),
    },
  ]
}

/** Everything that one cause stops, after it was said how much that is. */
export function useRetryCause() {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const prompt = usePrompt()
  const { retry, isRetrying } = useRetryMany()

  const retryCause = async ({ code, title, count }: { code: string; title: string; count: number }) => {
    const confirmed = await prompt({
      title: t("inbox.retry_all.title", { count, number: format.number(count) }),
      description: t("inbox.retry_all.message", { cause: title }),
      confirmText: t("actions.try_again"),
      cancelText: t("actions.cancel"),
      variant: "confirmation",
    })
    if (confirmed) {
      await retry({ code })
    }
  }
  return { retryCause, isRetrying }
}

function useRetryMany() {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const failed = useFailureToast()
  const { mutateAsync, isPending } = useRetryIncidents()

  const retry = (which: { id: string[] } | { code: string }) =>
    mutateAsync(which).then(
      ({ queued }) =>
        toast.info(t("inbox.retry_all.queued", { count: queued, number: format.number(queued) }), {
          description: t("inbox.retry_all.background"),
        }),
      failed
    )
  return { retry, isRetrying: isPending }
}
