import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFailureToast } from "./use-failure-toast"
import { type EvaluateOrder, useEvaluateOrder } from "./use-order-status"

/** Looks at an order and tells what came of it; what is not asked for every day is asked about first. */
export function useEvaluateWithToast(orderId: string) {
  const { t } = useTranslation("lexoffice")
  const failed = useFailureToast()
  const prompt = usePrompt()
  const { mutate, isPending } = useEvaluateOrder(orderId)

  const send = (body: EvaluateOrder) =>
    mutate(body, {
      onSuccess: ({ order: { reason } }) => {
        if (reason && reason.code !== "up_to_date") {
          toast.info(t("order.evaluated_nothing"), { description: reason.message })
        } else {
          toast.success(t("order.evaluated"))
        }
      },
      onError: failed,
    })

  const ask = async (wish: keyof EvaluateOrder) => {
    const confirmed = await prompt({
      title: t(`order.${wish}.title`),
      description: t(`order.${wish}.message`),
      confirmText: t(`order.${wish}.confirm`),
      cancelText: t("actions.cancel"),
    })
    if (confirmed) {
      send({ [wish]: true })
    }
  }

  return { evaluate: () => send({}), ask, isEvaluating: isPending }
}
