import { InformationCircle } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"

type OrderReasonProps = {
  message: string
  /** What can be done about it */
  action?: { label: string; onClick: () => void } | undefined
  isBusy: boolean
}

/** Why there is no document, or no further one. */
export const OrderReason = ({ message, action, isBusy }: OrderReasonProps) => {
  return (
    <div className="flex flex-col items-start gap-y-3 px-6 py-4">
      <div className="flex items-start gap-x-2">
        <InformationCircle className="text-ui-fg-muted mt-0.5 shrink-0" />
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {message}
        </Text>
      </div>
      {action && (
        <Button size="small" variant="secondary" onClick={action.onClick} isLoading={isBusy}>
          {action.label}
        </Button>
      )}
    </div>
  )
}
