import { ArrowPath, CogSixTooth, QueueList } from "@medusajs/icons"
import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useEvaluateOrder, useOrderStatus } from "../../hooks/use-order-status"
import { ActionMenu } from "../common/action-menu"
import { LoadFailed } from "../common/notice"
import { Section, SectionSkeleton } from "../common/section"
import { ExplanationDrawer } from "../documents/explanation-drawer"
import { OrderDocument } from "./order-document"
import { OrderIncident } from "./order-incident"
import { OrderReason } from "./order-reason"

type OrderSectionProps = { orderId: string; revision: string }

/** Which document, what state, what can I do now. */
export const OrderSection = ({ orderId, revision }: OrderSectionProps) => {
  const { t } = useTranslation("lexoffice")
  const { order, error, refetch } = useOrderStatus(orderId, revision)
  const { evaluate, isEvaluating } = useEvaluateWithToast(orderId)
  const [isExplaining, setExplaining] = useState(false)

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
            [{ icon: <CogSixTooth />, label: t("menu.settings_long"), to: "/settings/lexoffice" }],
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
        <OrderReason
          message={order.reason.message}
          onEvaluate={order.documents.length ? undefined : evaluate}
          isEvaluating={isEvaluating}
        />
      )}
      <ExplanationDrawer orderId={orderId} isOpen={isExplaining} onClose={() => setExplaining(false)} />
    </Section>
  )
}

function useEvaluateWithToast(orderId: string) {
  const { t } = useTranslation("lexoffice")
  const { mutate, isPending } = useEvaluateOrder(orderId)

  const evaluate = () =>
    mutate(
      {},
      {
        onSuccess: ({ order }) => {
          if (order.reason) {
            toast.info(t("order.evaluated_nothing"), { description: order.reason.message })
          } else {
            toast.success(t("order.evaluated"))
          }
        },
        onError: (error) => toast.error(t("errors.action_title"), { description: error.message }),
      }
    )

  return { evaluate, isEvaluating: isPending }
}
