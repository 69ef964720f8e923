import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { QueueDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"
import { useQueue } from "../../hooks/use-queue"

/** How many documents are on their way, since when, and when they will be in lexoffice. */
export const QueueLine = () => {
  const queue = useQueue()
  return queue ? <Sentences {...queue} /> : null
}

const Sentences = ({ waiting, oldest_at, paused_until, ready_at }: QueueDto["queue"]) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const sentences = [
    waiting === 0 ? t("queue.empty") : t("queue.waiting", { count: waiting }),
    oldest_at && t("queue.since", { when: format.relative(oldest_at) }),
    paused_until && t("queue.paused", { when: format.moment(paused_until) }),
    ready_at && t("queue.ready", { when: format.moment(ready_at) }),
  ]
  return (
    <Text
      size="small"
      className={paused_until ? "text-ui-tag-orange-text" : "text-ui-fg-muted"}
      role="status"
    >
      {sentences.filter(Boolean).join(" ")}
    </Text>
  )
}
