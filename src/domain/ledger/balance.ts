import { addCents, Cents, exact, zeroCents, zeroExact } from "../money"
import { accountOf, BookedDocument, LedgerColumn, LedgerEntry } from "./entry"
import { LineLabel } from "./sale"

/** What all documents of an order together booked of one order line at one rate: their entries, added up. */
export type Balance = LedgerEntry

/** Nothing booked yet. */
export const emptyBalance = (account: { key: string; ratePercent: number; line: LineLabel }): Balance => ({
  key: account.key,
  ratePercent: account.ratePercent,
  line: account.line,
  quantity: 0,
  gross: zeroCents,
  exactGross: zeroExact,
  exactNet: zeroExact,
  exactAllowance: zeroExact,
})

/** Adds up the entries of all documents, by order line and rate. */
export function balancesOf(booked: readonly BookedDocument[]): Map<string, Balance> {
  const balances = new Map<string, Balance>()
  for (const document of booked) {
    for (const entry of document.entries) {
      const account = accountOf(entry)
      const before = balances.get(account) ?? emptyBalance(entry)
      balances.set(account, {
        ...before,
        line: entry.line,
        quantity: before.quantity + entry.quantity,
        gross: addCents(before.gross, entry.gross),
        exactGross: exact(before.exactGross + entry.exactGross),
        exactNet: exact(before.exactNet + entry.exactNet),
        exactAllowance: exact(before.exactAllowance + entry.exactAllowance),
      })
    }
  }
  return balances
}

/** Gross cents booked per rate. */
export function grossByRate(balances: Iterable<Balance>): Map<number, Cents> {
  const sums = new Map<number, Cents>()
  for (const { ratePercent, gross } of balances) {
    sums.set(ratePercent, addCents(sums.get(ratePercent) ?? zeroCents, gross))
  }
  return sums
}

/** The columns that the newest document found; empty before the first. */
export const newestColumns = (booked: readonly BookedDocument[]): LedgerColumn[] =>
  booked[booked.length - 1]?.columns ?? []
