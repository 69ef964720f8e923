import { Cents, exact, subtractCents, zeroCents } from "../money"
import { Account, rebooking } from "./accounts"
import { LedgerEntry } from "./entry"
import { settleCents } from "./settle-cents"
import { Targets } from "./targets"

/**
 * What is missing between the balances and the targets, as signed entries. Per rate the entries
 * add up to exactly the missing cents. Nothing missing: no entry.
 */
export function missingEntries({ accounts, columns, directions }: Targets): LedgerEntry[] {
  return columns.flatMap(({ ratePercent, gross }) => {
    const ofRate = accounts.filter(({ target }) => target.ratePercent === ratePercent)
    const settled = settleCents(ofRate.map(rebooking), gross, directions)
    return ofRate.map((account, index) => toEntry(account, settled[index] ?? zeroCents)).filter(hasMoved)
  })
}

const toEntry = ({ target, balance }: Account, gross: Cents): LedgerEntry => ({
  key: target.key,
  ratePercent: target.ratePercent,
  quantity: target.quantity - balance.quantity,
  gross: subtractCents(gross, balance.gross),
  exactGross: exact(target.exactGross - balance.exactGross),
  exactNet: exact(target.exactNet - balance.exactNet),
  exactAllowance: exact(target.exactAllowance - balance.exactAllowance),
  line: target.line,
})

const hasMoved = ({ gross, quantity, exactGross, exactNet, exactAllowance }: LedgerEntry): boolean =>
  gross !== 0 || quantity !== 0 || exactGross !== 0 || exactNet !== 0 || exactAllowance !== 0
