import { dismissalOf, incidentSentence } from "../../../../domain/incidents"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import type { IncidentDto } from "../dto"
import { iso } from "./document"
import { Language } from "./language"

type Row = Awaited<ReturnType<LexofficeModuleService["retrieveLexofficeIncident"]>>

/** An incident with its sentence and next step. */
export function toIncidentDto(row: Row, language: Language): IncidentDto {
  const { message, nextStep } = incidentSentence(row.code, row.params, language)
  return {
    id: row.id,
    code: row.code,
    params: row.params,
    message,
    next_step: nextStep,
    subject_type: row.subject_type,
    subject_id: row.subject_id,
    document_id: row.document_id,
    order_id: row.order_id,
    order_display_id: row.order_display_id,
    opened_at: iso(row.opened_at) ?? "",
    closed_at: iso(row.closed_at),
    closed_by: row.closed_by,
    resolution: row.resolution,
    note: row.note,
    dismissal: dismissalOf(row.code, row.subject_type),
  }
}
