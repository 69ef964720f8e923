import { type DataTableCommand, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDownload } from "./use-download"
import { documentsRoute } from "./use-document-list"

/** The route packs no more at once. */
const mostFiles = 100

type DocumentCommandsOptions = { onSend: (ids: string[]) => Promise<unknown>; onDone: () => void }

/** What can be done with the ticked documents. */
export function useDocumentCommands({ onSend, onDone }: DocumentCommandsOptions): DataTableCommand[] {
  const { t } = useTranslation("lexoffice")
  const { download } = useDownload()

  const pack = (id: string[]) => {
    if (id.length > mostFiles) {
      toast.warning(t("documents.files.too_many", { count: mostFiles }))
      return
    }
    download(
      { path: `${documentsRoute}/files`, method: "POST", body: { id }, name: `${t("documents.file")}.zip` },
      { onSuccess: onDone }
    )
  }

  return [
    {
      label: t("document.send_now"),
      shortcut: "s",
      action: async (selection) => {
        await onSend(Object.keys(selection))
        onDone()
      },
    },
    {
      label: t("documents.files.download"),
      shortcut: "p",
      action: (selection) => pack(Object.keys(selection)),
    },
  ]
}
