import { Cents, cents, exact, roundToTotal, subtractCents, sumCents, zeroCents } from "../money"
import { Balance, emptyBalance } from "./balance"
import { accountOf, LedgerEntry } from "./entry"
import { Target, Targets } from "./targets"

type Account = { balance: Balance; target: Target; change: Cents }

/**
 * What is missing between the balances and the targets, as signed entries. Per rate the entries
 * add up to exactly the missing cents. Nothing missing: no entry.
 */
export function missingEntries(targets: Targets, balances: Map<string, Balance>): LedgerEntry[] {
  const accounts = accountsOf(targets, balances)
  return targets.columns.flatMap(({ ratePercent, gross }) => {
    const ofRate = accounts.filter(({ target }) => target.ratePercent === ratePercent)
    const booked = sumCents(ofRate.map(({ balance }) => balance.gross))
    const missing = subtractCents(gross, booked)
    if (missing === 0 && ofRate.every(isSettled)) {
      return []
    }
    return withChanges(ofRate, gross, missing).filter(hasMoved).map(toEntry)
  })
}

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
    change: zeroCents,
  }))
}

/** Nothing about the line has moved since it was booked. */
const isSettled = ({ target, balance }: Account): boolean =>
  target.exactGross === balance.exactGross && target.quantity === balance.quantity

const hasMoved = ({ target, balance, change }: Account): boolean =>
  change !== 0 || !isSettled({ target, balance, change })

const isGone = ({ target }: Account): boolean => target.exactGross === 0

/**
 * Decides each line's cents. Lines that are gone give back what was booked, lines that did not
 * move keep it, and the lines in between share what the rate still has, rounded to it.
 */
function withChanges(accounts: Account[], columnGross: Cents, missing: Cents): Account[] {
  const moving = accounts.filter((account) => !isGone(account) && !isSettled(account))
  const changes = new Map<Account, Cents>()
  for (const account of accounts) {
    changes.set(account, isGone(account) ? cents(-account.balance.gross) : zeroCents)
  }
  if (moving.length > 0) {
    const resting = accounts.filter((account) => !moving.includes(account))
    const taken = sumCents(resting.map((a) => cents(a.balance.gross + (changes.get(a) ?? 0))))
    const rounded = roundToTotal(
      moving.map(({ target }) => target.exactGross),
      subtractCents(columnGross, taken)
    )
    moving.forEach((account, index) => {
      changes.set(account, subtractCents(rounded[index] ?? zeroCents, account.balance.gross))
    })
  } else {
    leaveResidue(changes, missing)
  }
  return accounts.map((account) => ({ ...account, change: changes.get(account) ?? zeroCents }))
}

/** When only whole lines went, rounding can leave a cent or two: the largest change carries them. */
function leaveResidue(changes: Map<Account, Cents>, missing: Cents): void {
  const residue = subtractCents(missing, sumCents([...changes.values()]))
  if (residue === 0) {
    return
  }
  const [largest] = [...changes].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
  if (largest) {
    changes.set(largest[0], cents(largest[1] + residue))
  }
}

const toEntry = ({ target, balance, change }: Account): LedgerEntry => ({
  key: target.key,
  ratePercent: target.ratePercent,
  quantity: target.quantity - balance.quantity,
  gross: change,
  exactGross: exact(target.exactGross - balance.exactGross),
  exactNet: exact(target.exactNet - balance.exactNet),
  exactAllowance: exact(target.exactAllowance - balance.exactAllowance),
  line: target.line,
})
