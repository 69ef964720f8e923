import { InformationCircle } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type OrderReasonProps = { message: string; onEvaluate?: () => void; isEvaluating: boolean }

/** Why there is no document, or no further one. */
export const OrderReason = ({ message, onEvaluate, isEvaluating }: OrderReasonProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <div className="flex flex-col items-start gap-y-3 px-6 py-4">
      <div className="flex items-start gap-x-2">
        <InformationCircle className="text-ui-fg-muted mt-0.5 shrink-0" />
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {message}
        </Text>
      </div>
      {onEvaluate && (
        <Button size="small" variant="secondary" onClick={onEvaluate} isLoading={isEvaluating}>
          {t("order.evaluate")}
        </Button>
      )}
    </div>
  )
}
