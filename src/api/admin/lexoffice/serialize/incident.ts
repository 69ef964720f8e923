import { dismissalOf, incidentSentence, remoteLinks } from "../../../../domain/incidents"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import type { IncidentDto } from "../dto"
import { iso } from "./document"
import { Language } from "./language"

type Row = Awaited<ReturnType<LexofficeModuleService["retrieveLexofficeIncident"]>>

/** An incident with its sentence and next step. */
export function toIncidentDto(service: LexofficeModuleService, row: Row, language: Language): IncidentDto {
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
    links: remoteLinks(row.params, language, (id) => remoteUrl(service, row, id)),
  }
}

/** A number that is taken is a voucher's. */
function remoteUrl(service: LexofficeModuleService, { code, params }: Row, remoteId: string): string {
  const isOwn = params.mode === "own_invoice" || code === "voucher_number_taken"
  const mode = isOwn ? "own_invoice" : "lexoffice_invoice"
  const kind = params.kind === "credit_note" ? "credit_note" : "invoice"
  return service.remoteUrl({ mode, kind, remote_id: remoteId }) ?? ""
}
