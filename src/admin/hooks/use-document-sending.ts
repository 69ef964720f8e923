import { toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { sendableOf, useDocumentCount, useTransmitMany } from "./use-document-bulk"
import type { DocumentFilter } from "./use-document-list"
import { useFailureToast } from "./use-failure-toast"
import { useFormat } from "./use-format"

/** Sends many documents in the background, after the person has been told how many; and what is under way. */
export function useDocumentSending() {
  const { t } = useTranslation("lexoffice")
  const prompt = usePrompt()
  const format = useFormat()
  const failed = useFailureToast()
  const countOf = useDocumentCount()
  const { mutateAsync } = useTransmitMany()
  const [sending, setSending] = useState<{ batch: string; total: number } | null>(null)

  const start = async (filter: DocumentFilter) => {
    const { queued, batch } = await mutateAsync(filter)
    setSending(queued ? { batch, total: queued } : null)
    if (!queued) {
      toast.info(t("documents.send.nothing"))
    }
  }

  const confirm = async (filter: DocumentFilter) => {
    const { count, isExact } = await countOf(filter)
    if (!count) {
      toast.info(t("documents.send.nothing"))
      return
    }
    const confirmed = await prompt({
      variant: "confirmation",
      title: isExact
        ? t("documents.send.title", { count })
        : t("documents.send.title_about", { number: format.number(count) }),
      description: t("documents.send.message"),
      confirmText: t("document.send_now"),
      cancelText: t("actions.cancel"),
    })
    if (confirmed) {
      await start(filter)
    }
  }

  return {
    sending,
    stopWatching: () => setSending(null),
    /** Of the filter, what can be sent */
    sendAll: (filter: DocumentFilter) => confirm(sendableOf(filter)).catch(failed),
    sendThese: (id: string[]) => start({ id }).catch(failed),
  }
}
