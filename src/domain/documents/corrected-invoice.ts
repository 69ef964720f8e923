import { accountOf, LedgerEntry } from "../ledger"
import { DocumentBooking, DocumentKind } from "./document"

type Booked = { kind: DocumentKind; booking: DocumentBooking }

/**
 * The invoice a credit note refers to: of an order with several, the one that most of the credited
 * amount was invoiced with; of equals the first.
 * @param documents of the order, oldest first   Source: § 31 (5) UStDV, clear reference to the original
 */
export function correctedInvoice<D extends Booked>(
  credited: readonly LedgerEntry[],
  documents: readonly D[]
): D | null {
  const amounts = new Map(credited.map((entry) => [accountOf(entry), Math.abs(entry.gross)]))
  const sharedWith = ({ booking }: D): number =>
    booking.entries.reduce((sum, e) => sum + Math.min(amounts.get(accountOf(e)) ?? 0, Math.abs(e.gross)), 0)
  let best: { document: D; shared: number } | null = null
  for (const document of documents.filter(({ kind }) => kind === "invoice")) {
    const shared = sharedWith(document)
    if (best === null || shared > best.shared) {
      best = { document, shared }
    }
  }
  return best?.document ?? null
}
