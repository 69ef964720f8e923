import { ArrowPath, QueueList } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { OrderStatusDto } from "../../../api/admin/lexoffice/dto"
import { useEvaluateWithToast } from "../../hooks/use-evaluate-with-toast"
import { useOrderStatus } from "../../hooks/use-order-status"
import { ActionMenu } from "../common/action-menu"
import { LoadFailed } from "../common/load-failed"
import { Section, SectionSkeleton } from "../common/section"
import { useSettingsAction } from "../common/use-settings-action"
import { ExplanationDrawer } from "../documents/explanation-drawer"
import { OrderDocument } from "./order-document"
import { OrderIncident } from "./order-incident"
import { OrderReason } from "./order-reason"

type OrderSectionProps = { orderId: string; revision: string }

/** What a person may wish all the same, by the reason that nothing is booked. */
const wishes: Record<string, "book_anyway" | "before_trigger"> = {
  booked_by_hand: "book_anyway",
  waiting_for_trigger: "before_trigger",
}

/** Which document, what state, what can I do now. */
export const OrderSection = ({ orderId, revision }: OrderSectionProps) => {
  const { t } = useTranslation("lexoffice")
  const { order, error, refetch } = useOrderStatus(orderId, revision)
  const { evaluate, ask, isEvaluating } = useEvaluateWithToast(orderId)
  const settings = useSettingsAction()
  const [isExplaining, setExplaining] = useState(false)

  const actionAbout = ({ reason, documents }: OrderStatusDto) => {
    const wish = reason && wishes[reason.code]
    if (wish) {
      return { label: t(`order.${wish}.action`), onClick: () => void ask(wish) }
    }
    const isDone = documents.length > 0 && reason?.code !== "document_due"
    return isDone ? undefined : { label: t("order.evaluate"), onClick: evaluate }
  }

  if (!order && !error) {
    return <SectionSkeleton rows={2} />
  }

  return (
    <Section
      title={t("order.title")}
      actions={
        <ActionMenu
          label={t("actions.more_of", { name: t("order.title") })}
          groups={[
            [
              { icon: <ArrowPath />, label: t("order.evaluate"), onClick: evaluate, disabled: isEvaluating },
              { icon: <QueueList />, label: t("explanation.show"), onClick: () => setExplaining(true) },
            ],
            [settings],
          ]}
        />
      }
    >
      {!order && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {order?.incidents
        .filter(({ closed_at }) => !closed_at)
        .map((incident) => (
          <OrderIncident key={incident.id} incident={incident} />
        ))}
      {order?.documents.map((document) => (
        <OrderDocument key={document.id} document={document} />
      ))}
      {order?.reason && (
        <OrderReason message={order.reason.message} action={actionAbout(order)} isBusy={isEvaluating} />
      )}
      <ExplanationDrawer orderId={orderId} isOpen={isExplaining} onClose={() => setExplaining(false)} />
    </Section>
  )
}
