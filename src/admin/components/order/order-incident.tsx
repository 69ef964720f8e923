import { ExclamationCircleSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import type { IncidentDto } from "../../../api/admin/lexoffice/dto"
import { IncidentActions } from "../incidents/incident-actions"

export const OrderIncident = ({ incident }: { incident: IncidentDto }) => (
  <div className="bg-ui-bg-subtle flex items-start gap-x-2 px-6 py-4" role="alert">
    <ExclamationCircleSolid className="text-ui-tag-red-icon mt-0.5 shrink-0" />
    <div className="flex min-w-0 flex-1 flex-col gap-y-1">
      <Text size="small" weight="plus" className="text-pretty">
        {incident.message}
      </Text>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {incident.next_step}
      </Text>
      <div className="flex pt-2">
        <IncidentActions incident={incident} />
      </div>
    </div>
  </div>
)
