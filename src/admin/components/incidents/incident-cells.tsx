import { StatusBadge, Text, Tooltip } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { IncidentDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"
import { PageLink } from "../common/page-link"

type CellProps = { incident: IncidentDto; children?: ReactNode }

export const IncidentSentence = ({ incident, children }: CellProps) => (
  <div className="flex flex-col gap-y-1 whitespace-normal py-3">
    <Text size="small" weight="plus" className="text-ui-fg-base text-pretty">
      {incident.message}
    </Text>
    {!incident.closed_at && (
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {incident.next_step}
      </Text>
    )}
    {incident.note && (
      <Text size="small" className="text-ui-fg-subtle text-pretty italic">
        {incident.note}
      </Text>
    )}
    {children}
  </div>
)

export const IncidentOrder = ({ incident }: CellProps) =>
  incident.order_id ? (
    <PageLink to={`/orders/${incident.order_id}`}>#{incident.order_display_id ?? "?"}</PageLink>
  ) : (
    <span className="text-ui-fg-muted">-</span>
  )

export const IncidentTime = ({ incident }: CellProps) => {
  const format = useFormat()
  const instant = incident.closed_at ?? incident.opened_at
  return (
    <Tooltip content={format.instant(instant)}>
      <time dateTime={instant}>{format.relative(instant)}</time>
    </Tooltip>
  )
}

const resolutionColors = { succeeded: "green", dismissed: "grey", superseded: "grey" } as const

/** How a closed one ended. */
export const IncidentResolution = ({ incident: { resolution } }: CellProps) => {
  const { t } = useTranslation("lexoffice")
  const shown = resolution ?? "superseded"
  return (
    <StatusBadge color={resolutionColors[shown]} className="text-nowrap">
      {t(`inbox.resolutions.${shown}`)}
    </StatusBadge>
  )
}

/** Who closed it. @param names of the shop's people by their id */
export const IncidentCloser = ({ incident, names }: CellProps & { names: Map<string, string> }) => {
  const { t } = useTranslation("lexoffice")
  const by = incident.closed_by
  if (by === null || by === "system") {
    return <span className="text-ui-fg-muted">{t("inbox.closed_by_itself")}</span>
  }
  return <span className="break-words">{names.get(by) ?? t("inbox.closed_by_person")}</span>
}
