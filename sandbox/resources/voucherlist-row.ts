import { berlinDay, berlinMidnight } from "../dates"
import type { SalesDocument, Voucher } from "../records"
import { openCents } from "../sales/settlement"

/** One line of the voucherlist, ready to be filtered and sorted. */
export type Row = {
  id: string
  seq: number
  type: string
  status: string
  number?: string
  voucherAt: number
  dueDay?: string
  createdAt: number
  updatedAt: number
  contactId?: string
  contactName: string
  grossCents: number
  openCents?: number
  archived: boolean
}

export function documentRow(document: SalesDocument): Row {
  const payable = document.kind === "invoice" || document.kind === "creditnote"
  return {
    id: document.id,
    seq: 0,
    type: document.kind,
    status: document.status,
    number: document.number,
    voucherAt: document.voucherAt,
    dueDay: document.kind === "invoice" ? document.dueDay : undefined,
    createdAt: document.createdAt,
    updatedAt: document.updatedAt,
    contactId: document.address.contactId,
    contactName: document.address.name,
    grossCents: document.grossCents,
    openCents: payable && document.status !== "draft" ? openCents(document) : undefined,
    archived: document.archived,
  }
}

export function voucherRow(voucher: Voucher): Row {
  return {
    id: voucher.id,
    seq: 0,
    type: voucher.type,
    status: voucher.status,
    number: voucher.number,
    voucherAt: berlinMidnight(voucher.voucherDay ?? berlinDay(voucher.createdAt)),
    dueDay: voucher.dueDay,
    createdAt: voucher.createdAt,
    updatedAt: voucher.updatedAt,
    contactId: voucher.useCollectiveContact ? undefined : voucher.contactId,
    contactName: voucher.contactName,
    grossCents: voucher.grossCents,
    openCents: voucher.status === "unchecked" ? undefined : openCents(voucher),
    archived: voucher.archived,
  }
}
