import { type DocumentContent, envelopeLines } from "../../../../domain/documents"
import { incidentSentence, incidentTitle } from "../../../../domain/incidents"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import type { AttemptRow, RelatedRow } from "../../../../modules/lexoffice/sql/document-history"
import type { DocumentRow } from "../../../../modules/lexoffice/sql/list-documents"
import type { DocumentAttemptDto, DocumentDetailDto, RelatedDocumentDto } from "../dto"
import { iso, toDocumentDto } from "./document"
import { toIncidentDto } from "./incident"
import type { Language } from "./language"

type IncidentRow = Awaited<ReturnType<LexofficeModuleService["retrieveLexofficeIncident"]>>

/** What belongs to a document. Incidents: newest first. */
export type DocumentSurroundings = {
  corrects: Omit<RelatedRow, "total_cents"> | null
  correctedBy: RelatedRow[]
  attempts: AttemptRow[]
  incidents: IncidentRow[]
}

/** A document as its own page shows it. */
export function toDocumentDetailDto(
  service: LexofficeModuleService,
  row: DocumentRow,
  around: DocumentSurroundings,
  language: Language
): DocumentDetailDto {
  const content = row.content as unknown as DocumentContent
  const { billing } = content.buyer
  return {
    ...toDocumentDto(service, row, language),
    country_code: billing.countryCode,
    reference: row.reference,
    corrects: around.corrects === null ? null : related(around.corrects),
    corrected_by: around.correctedBy.map((other) => ({ ...related(other), total: other.total_cents / 100 })),
    texts: content.texts,
    address: envelopeLines(billing, language),
    history: around.attempts.map((attempt) => toAttemptDto(attempt, around.incidents, language)),
    dismissal: dismissalOf(row),
    incidents: openFirst(around.incidents).map((incident) => toIncidentDto(service, incident, language)),
    files: filesOf(row, content),
  }
}

const related = ({ id, number, kind }: Omit<RelatedRow, "total_cents">): RelatedDocumentDto => ({
  id,
  number: number || null,
  kind,
})

function dismissalOf({
  dismissed_at,
  dismissed_by,
  dismissed_note,
}: DocumentRow): DocumentDetailDto["dismissal"] {
  const at = iso(dismissed_at)
  return at === null ? null : { at, by: dismissed_by ?? "", note: dismissed_note ?? "" }
}

const openFirst = (incidents: readonly IncidentRow[]): IncidentRow[] => [
  ...incidents.filter(({ closed_at }) => closed_at === null),
  ...incidents.filter(({ closed_at }) => closed_at !== null),
]

/**
 * lexoffice has an XML of its own for XRechnungen only. Which is one is known from the customer's copy; before there is
 * one, an order with a buyer's reference is likely to be.
 */
function filesOf(row: DocumentRow, content: DocumentContent): DocumentDetailDto["files"] {
  if (row.mode === "own_invoice") {
    return { pdf: row.file_id !== null, xml: row.file_id !== null }
  }
  const pdf = row.state === "transmitted" && row.finalize && row.remote_id !== null
  return {
    pdf,
    xml:
      pdf &&
      (row.file_name === null ? content.buyer.buyerReference !== null : row.file_name.endsWith(".xml")),
  }
}

const actions = { document: "send", contact: "contact", file: "file" } as const

const toAttemptDto = (
  attempt: AttemptRow,
  incidents: readonly IncidentRow[],
  language: Language
): DocumentAttemptDto => ({
  id: attempt.id,
  at: iso(attempt.started_at) ?? "",
  ended_at: iso(attempt.ended_at),
  action: actions[attempt.subject_type],
  outcome: attempt.outcome,
  message: messageOf(attempt, incidents, language),
})

const unknownOutcome = {
  de: "lexoffice hat nicht geantwortet. Vor dem nächsten Versuch wird nachgesehen, ob der Beleg dort angekommen ist.",
  en: "lexoffice gave no answer. Before the next try it is looked up whether the document arrived there.",
}

/** The incident that was opened because of it says more than its code does. */
function messageOf(
  { outcome, error_code: code }: AttemptRow,
  incidents: readonly IncidentRow[],
  language: Language
): string | null {
  if (outcome === "succeeded") {
    return null
  }
  if (outcome === "unknown") {
    return unknownOutcome[language]
  }
  const incident = incidents.find((other) => other.code === code)
  return incident
    ? incidentSentence(incident.code, incident.params, language).message
    : code === null
      ? null
      : incidentTitle(code, language)
}
