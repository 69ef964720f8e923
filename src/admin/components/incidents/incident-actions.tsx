import { ArrowUpRightOnBox, CheckCircle, DocumentText, ShoppingCart, User } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { IncidentDto, IncidentRowDto } from "../../../api/admin/lexoffice/dto"
import { useDismissIncident } from "../../hooks/use-incidents"
import { useRetryWithToast } from "../../hooks/use-retry-with-toast"
import { documentPath } from "../../lib/document-links"
import { type Action, ActionMenu } from "../common/action-menu"
import { DismissDrawer } from "../common/dismiss-drawer"
import { CountryDrawer } from "./country-drawer"
import { IncidentResolution } from "./incident-cells"

type IncidentActionsProps = {
  incident: IncidentDto | IncidentRowDto
  /** Where the order is not at hand already */
  withLinks?: boolean
}

/** What can be done about an incident; about a closed one: how it ended. */
export const IncidentActions = ({ incident, withLinks }: IncidentActionsProps) => {
  const { t } = useTranslation("lexoffice")
  const [isDismissing, setDismissing] = useState(false)
  const { retry, isRetrying } = useRetryWithToast()
  const { mutateAsync: dismiss } = useDismissIncident()
  const links = useLinks(incident)

  if (incident.closed_at) {
    return (
      <div className="flex md:justify-end">
        <IncidentResolution incident={incident} />
      </div>
    )
  }

  const dismissLabel = t(`dismiss.${incident.dismissal}`)

  return (
    <div className="flex flex-wrap items-center gap-2 md:justify-end">
      {incident.code === "country_missing" && incident.order_id && (
        <CountryButton orderId={incident.order_id} subject={incident.message} />
      )}
      <Button size="small" variant="secondary" isLoading={isRetrying} onClick={() => retry(incident.id)}>
        {t("actions.try_again")}
      </Button>
      <ActionMenu
        label={t("actions.more_of", { name: incident.message })}
        groups={[
          [{ icon: <CheckCircle />, label: dismissLabel, onClick: () => setDismissing(true) }],
          incident.links.map(({ label, url }) => ({ icon: <ArrowUpRightOnBox />, label, href: url })),
          withLinks ? links : [],
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

const CountryButton = ({ orderId, subject }: { orderId: string; subject: string }) => {
  const { t } = useTranslation("lexoffice")
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {t("country.action")}
      </Button>
      <CountryDrawer orderId={orderId} subject={subject} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  )
}

/** Where to go on: in the shop, and in lexoffice. */
function useLinks(incident: IncidentDto | IncidentRowDto): Action[] {
  const { t } = useTranslation("lexoffice")
  const { order_id, document_id } = incident
  const { customer_id, remote_url } =
    "remote_url" in incident ? incident : { customer_id: null, remote_url: null }
  return [
    order_id && { icon: <ShoppingCart />, label: t("inbox.open.order"), to: `/orders/${order_id}` },
    document_id && {
      icon: <DocumentText />,
      label: t("inbox.open.document"),
      to: documentPath(document_id),
    },
    customer_id && { icon: <User />, label: t("inbox.open.customer"), to: `/customers/${customer_id}` },
    remote_url && { icon: <ArrowUpRightOnBox />, label: t("inbox.open.remote"), href: remote_url },
  ].filter((link) => link !== null && link !== "")
}
