import { Cents } from "../money"
import { plainStatus } from "./remote"

/** What lexoffice's list says about a document. */
export type ListedState = {
  status: string
  /** Null for drafts and credit notes that were set off */
  open: Cents | null
  /** lexoffice's instant of the last change */
  updatedAt: string | null
}

/** What was known of it before; `updatedAt` null: never listed. */
export type KnownState = { status: string | null; open: Cents | null; updatedAt: string | null }

/** `same`: nothing to do. `touched`: changed, but not in what concerns payments. `settlement`: read how it was paid. */
export type ListedChange = "same" | "touched" | "settlement"

/**
 * What a row of the list means for a document. A change that left status and open amount as they were may
 * still hide a payment that replaced another one, so a document with payments is read again then.
 * @param total of the document, gross
 */
export function judgeListed(listed: ListedState, known: KnownState, total: Cents): ListedChange {
  const differs =
    plainStatus(listed.status) !== known.status || (listed.open !== null && listed.open !== known.open)
  if (differs) {
    return "settlement"
  }
  if (known.updatedAt === listed.updatedAt) {
    return "same"
  }
  // a credit note that was set off keeps no payments of its own
  const hasPayments = listed.open !== null && listed.open < total && listed.status !== "paidoff"
  return hasPayments ? "settlement" : "touched"
}
