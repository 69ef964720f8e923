import { toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { sendableOf, useDocumentCount, useTransmitMany } from "./use-document-bulk"
import type { DocumentFilter } from "./use-document-list"

/** Sends many documents in the background, after the person has been told how many; and what is under way. */
export function useDocumentSending() {
  const { t } = useTranslation("lexoffice")
  const prompt = usePrompt()
  const countOf = useDocumentCount()
  const { mutateAsync } = useTransmitMany()
  const [sending, setSending] = useState<{ filter: DocumentFilter; total: number } | null>(null)

  const start = async (filter: DocumentFilter) => {
    const { queued } = await mutateAsync(filter)
    setSending(queued ? { filter, total: queued } : null)
    if (!queued) {
      toast.info(t("documents.send.nothing"))
    }
  }

  const confirm = async (filter: DocumentFilter) => {
    const count = await countOf(filter)
    if (!count) {
      toast.info(t("documents.send.nothing"))
      return
    }
    const confirmed = await prompt({
      variant: "confirmation",
      title: t("documents.send.title", { count }),
      description: t("documents.send.message"),
      confirmText: t("document.send_now"),
      cancelText: t("actions.cancel"),
    })
    if (confirmed) {
      await start(filter)
    }
  }

  const telling = (work: Promise<void>) =>
    work.catch((error: Error) => toast.error(t("errors.action_title"), { description: error.message }))

  return {
    sending,
    stopWatching: () => setSending(null),
    /** Of the filter, what can be sent */
    sendAll: (filter: DocumentFilter) => telling(confirm(sendableOf(filter))),
    sendThese: (id: string[]) => telling(start({ id })),
  }
}
