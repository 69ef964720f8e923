import type { VatIdCheck } from "../../../../domain/tax"

/** What was known about the buyer's VAT id when the document was written: the proof for a tax-free supply. */
export const serializeVatIdCheck = (check: VatIdCheck) => ({
  vat_id: check.vatId,
  country: check.country,
  syntax: check.syntax,
  online: check.online,
  checked_at: check.checkedAt,
  request_id: check.requestId ?? null,
  source: check.source,
  name: check.name ?? null,
  address: check.address ?? null,
})
