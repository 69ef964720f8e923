import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DocumentContent } from "../../../domain/documents"
import { SyncError } from "../../../domain/errors"
import type { CallPriority } from "../../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"

/** The invoice that a credit note corrects, as far as we know it. */
export type CorrectedDocument = {
  id: string
  mode: "lexoffice_invoice" | "own_invoice"
  remoteId: string | null
  number: string | null
  documentDate: string
  sentAsDraft: boolean
  /** Another credit note is linked to it in lexoffice, which takes one only */
  hasRelated: boolean
}

/** A claimed document, as the following steps need it. */
export type ClaimedDocument = {
  id: string
  kind: "invoice" | "credit_note"
  finalize: boolean
  content: DocumentContent
  totalCents: number
  /** Own documents have it from the start; lexoffice gives it to the others */
  number: string | null
  remoteId: string | null
  /** Of an own document: lexoffice has its file */
  isFileAttached: boolean
  contactId: string | null
  corrects: CorrectedDocument | null
  /** How urgent its calls are */
  priority: CallPriority
}

/** `interactive`: a person waits for this document. */
export type ClaimInput = { document_id: string; owner: string; interactive: boolean }

type Row = {
  id: string
  kind: "invoice" | "credit_note"
  finalize: boolean
  content: DocumentContent
  total_cents: number
  number: string | null
  remote_id: string | null
  is_file_attached: boolean
  contact_id: string | null
  is_backfill: boolean
  corrects_id: string | null
  corrects_mode: "lexoffice_invoice" | "own_invoice" | null
  corrects_remote_id: string | null
  corrects_number: string | null
  corrects_date: string | null
  corrects_finalize: boolean | null
  has_related: boolean
  /** Number of a document of the order that an earlier company's lexoffice holds */
  elsewhere: { number: string | null } | null
}

const statement = `
  select d.id, d.kind, d.finalize, d.content - 'own' as content, d.total_cents, d.number, d.remote_id,
         d.file_uploaded_at is not null as is_file_attached, d.contact_id, d.is_backfill,
         i.id as corrects_id, i.mode as corrects_mode, case when i.organization_id is null then i.remote_id end as corrects_remote_id,
         i.number as corrects_number, i.document_date as corrects_date, i.finalize as corrects_finalize,
         exists (select 1 from lexoffice_document r
                 where r.corrects_document_id = i.id and r.related and r.id <> d.id and r.withdrawn_at is null
                   and coalesce(r.remote_status, '') not in ('voided', 'deleted')) as has_related,
         (select jsonb_build_object('number', o.number) from lexoffice_document o
          where o.order_id = d.order_id and o.organization_id is not null and o.withdrawn_at is null
            and o.deleted_at is null order by o.sequence limit 1) as elsewhere
  from lexoffice_document d
  left join lexoffice_document i on i.id = d.corrects_document_id
  where d.id = ?`

export const loadDocumentStepId = "lexoffice-load-document"

/**
 * Reads a claimed document and the invoice it corrects; what only its print needs (issuer, logo) is left out. What changes
 * a sale that an earlier company booked belongs into the books of that company, where only a person can book it.
 * @throws SyncError `other_company`
 */
export const loadDocumentStep = createStep(
  loadDocumentStepId,
  async ({ document_id, interactive }: ClaimInput, { container }) => {
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const [row] = await service.sql.execute<Row>(statement, [document_id])
    if (!row) {
      throw new Error(`document ${document_id} does not exist`)
    }
    if (row.elsewhere !== null && row.remote_id === null) {
      throw new SyncError({ kind: "needs_person", code: "other_company", params: row.elsewhere })
    }
    const priority = interactive ? "interactive" : row.is_backfill ? "backfill" : "normal"
    return new StepResponse(toClaimed(row, priority))
  }
)

function toClaimed(row: Row, priority: CallPriority): ClaimedDocument {
  const corrects =
    row.corrects_id === null
      ? null
      : {
          id: row.corrects_id,
          mode: row.corrects_mode ?? "lexoffice_invoice",
          remoteId: row.corrects_remote_id,
          number: row.corrects_number,
          documentDate: row.corrects_date ?? row.content.documentDate,
          sentAsDraft: row.corrects_finalize === false,
          hasRelated: row.has_related,
        }
  return {
    id: row.id,
    kind: row.kind,
    finalize: row.finalize,
    content: row.content,
    totalCents: row.total_cents,
    number: row.number,
    remoteId: row.remote_id,
    isFileAttached: row.is_file_attached,
    contactId: row.contact_id,
    corrects,
    priority,
  }
}
