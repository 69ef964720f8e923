import { XMarkMini } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useBatchProgress } from "../../hooks/use-document-bulk"
import { useFormat } from "../../hooks/use-format"

type Sending = { batch: string; total: number }

/** How far a bulk sending has come. The work is done by the server: leaving the page stops nothing. */
export const SendProgress = ({ batch, total, onClose }: Sending & { onClose: () => void }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const { waiting = total, transmitted = 0, failed = 0 } = useBatchProgress(batch) ?? {}
  const done = Math.max(0, total - waiting)
  const isDone = waiting === 0
  const numbers = { done: format.number(transmitted), total: format.number(total) }

  return (
    <div className="bg-ui-bg-subtle flex items-center gap-x-4 border-t px-6 py-3">
      <div className="flex min-w-0 flex-1 flex-col gap-y-2">
        <Text size="small" className="text-pretty" role="status">
          {isDone ? t("documents.progress.done") : t("documents.progress.running", numbers)}{" "}
          {failed > 0 && t("documents.progress.failed", { count: failed, number: format.number(failed) })}{" "}
          {!isDone && <span className="text-ui-fg-muted">{t("documents.progress.leave")}</span>}
        </Text>
        <div
          className="bg-ui-bg-switch-off h-1.5 w-full overflow-hidden rounded-full"
          role="progressbar"
          aria-label={t("documents.progress.label")}
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={isDone ? total : done}
        >
          <div
            className="bg-ui-bg-interactive h-full transition-[width]"
            style={{ width: `${isDone ? 100 : (done / Math.max(total, 1)) * 100}%` }}
          />
        </div>
      </div>
      <IconButton size="small" variant="transparent" aria-label={t("actions.close")} onClick={onClose}>
        <XMarkMini />
      </IconButton>
    </div>
  )
}
