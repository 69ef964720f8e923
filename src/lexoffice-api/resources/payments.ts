import { LexofficeApiError } from "../../domain/errors"
import { Http } from "../http"
import { recordPath } from "../query"
import { Payment, paymentSchema } from "../schemas/payment"

/**
 * How far a document is paid; null when lexoffice keeps no payments for it (drafts, unchecked vouchers, credit
 * notes related to an invoice): it says so with a 406.
 * @param documentId of an invoice, credit note, down-payment invoice or voucher
 * Source: lexware public API documentation, chapter "Payments", read 2026-11.
 */
export async function getPayment(http: Http, documentId: string): Promise<Payment | null> {
  try {
    return await http.get(recordPath("/v1/payments", documentId), { schema: paymentSchema })
  } catch (error) {
    if (error instanceof LexofficeApiError && error.status === 406) {
      return null
    }
    throw error
  }
}
