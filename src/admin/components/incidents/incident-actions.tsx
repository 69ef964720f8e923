import { CheckCircle, ShoppingCart } from "@medusajs/icons"
import { Button, StatusBadge } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { IncidentDto } from "../../../api/admin/lexoffice/dto"
import { useDismissIncident } from "../../hooks/use-incidents"
import { useRetryWithToast } from "../../hooks/use-retry-with-toast"
import { ActionMenu } from "../common/action-menu"
import { DismissDrawer } from "../common/dismiss-drawer"

const resolutionColors = { succeeded: "green", dismissed: "grey", superseded: "grey" } as const

type IncidentActionsProps = {
  incident: IncidentDto
  /** Where the order is not at hand already */
  withOrder?: boolean
}

/** What can be done about an incident; about a closed one: how it ended. */
export const IncidentActions = ({ incident, withOrder }: IncidentActionsProps) => {
  const { t } = useTranslation("lexoffice")
  const [isDismissing, setDismissing] = useState(false)
  const { retry, isRetrying } = useRetryWithToast()
  const { mutateAsync: dismiss } = useDismissIncident()

  if (incident.closed_at) {
    return (
      <div className="flex md:justify-end">
        <StatusBadge color={resolutionColors[incident.resolution ?? "superseded"]}>
          {t(`inbox.resolutions.${incident.resolution ?? "superseded"}`)}
        </StatusBadge>
      </div>
    )
  }

  const isBooking = incident.subject_type === "document" || incident.subject_type === "order"
  const dismissLabel = isBooking ? t("dismiss.booked_by_hand") : t("dismiss.settled")
  const orderLink =
    withOrder && incident.order_id
      ? [{ icon: <ShoppingCart />, label: t("inbox.open_order"), to: `/orders/${incident.order_id}` }]
      : []

  return (
    <div className="flex items-center gap-x-2 md:justify-end">
      <Button size="small" variant="secondary" isLoading={isRetrying} onClick={() => retry(incident.id)}>
        {t("actions.try_again")}
      </Button>
      <ActionMenu
        label={t("actions.more_of", { name: incident.message })}
        groups={[
          [{ icon: <CheckCircle />, label: dismissLabel, onClick: () => setDismissing(true) }],
          orderLink,
        ]}
      />
      <DismissDrawer
        isOpen={isDismissing}
        onClose={() => setDismissing(false)}
        title={dismissLabel}
        subject={incident.message}
        onDismiss={(note) => dismiss({ id: incident.id, note })}
      />
    </div>
  )
}
