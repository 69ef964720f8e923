import { Cents, exact, subtractCents, zeroCents } from "../money"
import { Balance, emptyBalance } from "./balance"
import { accountOf, LedgerEntry } from "./entry"
import { settleCents } from "./settle-cents"
import { Target, Targets } from "./targets"

type Account = { balance: Balance; target: Target }

/**
 * What is missing between the balances and the targets, as signed entries. Per rate the entries
 * add up to exactly the missing cents. Nothing missing: no entry.
 */
export function missingEntries(targets: Targets, balances: Map<string, Balance>): LedgerEntry[] {
  const accounts = accountsOf(targets, balances)
  return targets.columns.flatMap(({ ratePercent, gross }) => {
    const ofRate = accounts.filter(({ target }) => target.ratePercent === ratePercent)
    const settled = settleCents(
      ofRate.map(({ target, balance }) => ({
        exact: target.exactGross,
        before: { exact: balance.exactGross, gross: balance.gross },
      })),
      gross
    )
    return ofRate.map((account, index) => toEntry(account, settled[index] ?? zeroCents)).filter(hasMoved)
  })
}

/** Every order line at its rate, and what was booked of lines that left the order. */
function accountsOf(targets: Targets, balances: Map<string, Balance>): Account[] {
  const targetOf = new Map(targets.lines.map((line) => [accountOf(line), line]))
  for (const [account, balance] of balances) {
    if (!targetOf.has(account)) {
      targetOf.set(account, emptyBalance(balance))
    }
  }
  return [...targetOf].map(([account, target]) => ({
    target,
    balance: balances.get(account) ?? emptyBalance(target),
  }))
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
  [gross, quantity, exactGross, exactNet, exactAllowance].some((change) => change !== 0)
