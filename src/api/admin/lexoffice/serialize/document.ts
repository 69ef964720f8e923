import { berlinDay, type DocumentContent, type DocumentLine } from "../../../../domain/documents"
import { isOverdue } from "../../../../domain/settlement"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import type { DocumentDto, DocumentLineDto } from "../dto"
import { dunningDto } from "./dunning"
import { Language } from "./language"
import { paymentDto } from "./payments"

type Row = Awaited<ReturnType<LexofficeModuleService["retrieveLexofficeDocument"]>>

/** A document as the admin API shows it. */
export function toDocumentDto(service: LexofficeModuleService, row: Row, language: Language): DocumentDto {
  const content = row.content as unknown as DocumentContent
  return {
    id: row.id,
    kind: row.kind,
    mode: row.mode,
    state: row.state,
    withdrawn_at: iso(row.withdrawn_at),
    order_id: row.order_id,
    order_display_id: row.order_display_id,
    sequence: row.sequence,
    number: row.number || null,
    remote_id: row.remote_id,
    remote_url: service.remoteUrl(row),
    edit_url: service.editUrl(row),
    contact_url: row.contact_id === null ? null : service.viewUrl("contact", row.contact_id),
    currency_code: row.currency_code,
    total: row.total_cents / 100,
    price_basis: content.basis,
    lines: content.lines.map(toLineDto),
    tax_lines: content.taxColumns.map(({ ratePercent, net, tax, gross }) => ({
      rate: ratePercent,
      net: net / 100,
      tax: tax / 100,
      gross: gross / 100,
    })),
    tax_case: row.tax_case,
    tax_sentence: content.tax.sentence[language],
    document_date: row.document_date,
    due_date: row.due_date,
    customer_name: row.customer_name,
    email: row.email,
    customer_id: row.customer_id,
    payment_state: row.payment_state,
    open_amount: row.open_amount_cents === null ? null : row.open_amount_cents / 100,
    overdue: isOverdue(
      { kind: row.kind, state: row.payment_state, dueDate: row.due_date },
      berlinDay(new Date())
    ),
    ...paymentDto(row, language),
    dunning: dunningDto(service, row.dunnings),
    attempts: row.attempt_count,
    next_attempt_at: iso(row.next_attempt_at),
    created_at: iso(row.created_at) ?? "",
    transmitted_at: iso(row.transmitted_at),
    mail_state: mailStates.find((state) => state === row.mail_state) ?? null,
    mailed_at: iso(row.mailed_at),
  }
}

const mailStates = ["due", "sending", "sent", "failed", "unclear"] as const

export const iso = (instant: Date | string | null): string | null =>
  instant === null ? null : new Date(instant).toISOString()

const toLineDto = (line: DocumentLine): DocumentLineDto =>
  line.type === "text"
    ? { name: line.name, description: line.description, quantity: 0, unit_name: "", rate: 0, amount: 0 }
    : {
        name: line.name,
        description: line.description,
        quantity: line.quantity / 10_000,
        unit_name: line.unitName,
        rate: line.ratePercent,
        amount: line.amount / 100,
      }
