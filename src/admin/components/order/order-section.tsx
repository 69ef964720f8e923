import { ArrowPath, QueueList } from "@medusajs/icons"
import { toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { OrderStatusDto } from "../../../api/admin/lexoffice/dto"
import { useFailureToast } from "../../hooks/use-failure-toast"
import { useEvaluateOrder, useOrderStatus } from "../../hooks/use-order-status"
import { ActionMenu } from "../common/action-menu"
import { LoadFailed } from "../common/load-failed"
import { Section, SectionSkeleton } from "../common/section"
import { useSettingsAction } from "../common/use-settings-action"
import { ExplanationDrawer } from "../documents/explanation-drawer"
import { OrderDocument } from "./order-document"
import { OrderIncident } from "./order-incident"
import { OrderReason } from "./order-reason"

type OrderSectionProps = { orderId: string; revision: string }

/** Which document, what state, what can I do now. */
export const OrderSection = ({ orderId, revision }: OrderSectionProps) => {
  const { t } = useTranslation("lexoffice")
  const { order, error, refetch } = useOrderStatus(orderId, revision)
  const { evaluate, bookAnyway, isEvaluating } = useEvaluateWithToast(orderId)
  const settings = useSettingsAction()
  const [isExplaining, setExplaining] = useState(false)

  const actionAbout = ({ reason, documents }: OrderStatusDto) => {
    if (reason?.code === "booked_by_hand") {
      return { label: t("order.book_anyway.action"), onClick: () => void bookAnyway() }
    }
    return documents.length ? undefined : { label: t("order.evaluate"), onClick: evaluate }
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

function useEvaluateWithToast(orderId: string) {
  const { t } = useTranslation("lexoffice")
  const failed = useFailureToast()
  const prompt = usePrompt()
  const { mutate, isPending } = useEvaluateOrder(orderId)

  const send = (body: { book_anyway?: boolean }) =>
    mutate(body, {
      onSuccess: ({ order }) => {
        if (order.reason) {
          toast.info(t("order.evaluated_nothing"), { description: order.reason.message })
        } else {
          toast.success(t("order.evaluated"))
        }
      },
      onError: failed,
    })

  const bookAnyway = async () => {
    const confirmed = await prompt({
      title: t("order.book_anyway.title"),
      description: t("order.book_anyway.message"),
      confirmText: t("order.book_anyway.confirm"),
      cancelText: t("actions.cancel"),
    })
    if (confirmed) {
      send({ book_anyway: true })
    }
  }

  return { evaluate: () => send({}), bookAnyway, isEvaluating: isPending }
}
