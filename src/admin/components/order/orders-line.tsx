import { Container, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { QueueDto } from "../../../api/admin/lexoffice/dto"
import { useIncidents } from "../../hooks/use-incidents"
import { useQueue } from "../../hooks/use-queue"
import { documentsPath } from "../../lib/document-links"
import { PageLink } from "../common/page-link"

/** A document is in lexoffice five minutes after its order at the latest: until then nobody needs to know. */
const usualMs = 5 * 60_000

/** Above the list of orders: what needs a person, and what waits for longer than usual. Else nothing. */
export const OrdersLine = () => {
  const { t } = useTranslation("lexoffice")
  const { count: incidents } = useIncidents({ limit: 1, offset: 0, state: "open" })
  const waiting = useLateDocuments()
  if (!incidents && !waiting) {
    return null
  }
  // The dashboard puts the widgets of a list below it, unless the shop moved them; there nobody would see the line.
  return (
    <Container
      className="order-first flex flex-wrap gap-x-4 gap-y-1 px-6 py-3"
      role="region"
      aria-label={t("order.title")}
    >
      <Text size="small" weight="plus">
        {t("order.title")}
      </Text>
      {incidents > 0 && (
        <PageLink to="/lexoffice" className="txt-small">
          {t("order.list.incidents", { count: incidents })}
        </PageLink>
      )}
      {waiting > 0 && (
        <PageLink to={documentsPath({ state: "pending,transmitting" })} className="txt-small">
          {t("order.list.waiting", { count: waiting })}
        </PageLink>
      )}
    </Container>
  )
}

function useLateDocuments() {
  const queue = useQueue()
  return queue && isLate(queue) ? queue.waiting : 0
}

const isLate = ({ oldest_at, paused_until }: QueueDto["queue"]) =>
  paused_until !== null || (oldest_at !== null && Date.now() - new Date(oldest_at).getTime() > usualMs)
