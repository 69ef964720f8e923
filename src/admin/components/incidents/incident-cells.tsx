import { Text, Tooltip } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import type { IncidentDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"

type CellProps = { incident: IncidentDto; children?: ReactNode }

export const IncidentSentence = ({ incident, children }: CellProps) => (
  <div className="flex flex-col gap-y-1 whitespace-normal py-3">
    <Text size="small" weight="plus" className="text-ui-fg-base text-pretty">
      {incident.message}
    </Text>
    <Text size="small" className="text-ui-fg-subtle text-pretty">
      {incident.next_step}
    </Text>
    {children}
  </div>
)

export const IncidentOrder = ({ incident }: CellProps) => {
  if (!incident.order_id) {
    return <span className="text-ui-fg-muted">-</span>
  }
  return (
    <Link
      to={`/orders/${incident.order_id}`}
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus rounded-sm outline-none"
    >
      #{incident.order_display_id ?? incident.order_id}
    </Link>
  )
}

export const IncidentTime = ({ incident }: CellProps) => {
  const format = useFormat()
  const instant = incident.closed_at ?? incident.opened_at
  return (
    <Tooltip content={format.instant(instant)}>
      <time dateTime={instant}>{format.relative(instant)}</time>
    </Tooltip>
  )
}
