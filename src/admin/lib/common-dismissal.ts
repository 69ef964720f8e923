import type { IncidentDto } from "../../api/admin/lexoffice/dto"

type Incident = Pick<IncidentDto, "id" | "dismissal">

/** What dismissing several at once is called: booked by hand only when it is true of each. @param known of the page at hand */
export const commonDismissal = (
  known: readonly Incident[],
  ids: readonly string[]
): IncidentDto["dismissal"] =>
  ids.length > 0 &&
  ids.every((id) => known.some((incident) => incident.id === id && incident.dismissal === "booked_by_hand"))
    ? "booked_by_hand"
    : "settled"
