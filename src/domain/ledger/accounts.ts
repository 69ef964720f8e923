import { Balance, emptyBalance } from "./balance"
import { accountOf } from "./entry"
import { Rebooking } from "./settle-cents"
import { Target } from "./targets"

/** What an order line should be booked with at its rate, and what it is booked with. */
export type Account = { target: Target; balance: Balance }

/** Every order line at its rate, and every line that was booked once and left the order. */
export function accountsOf(targets: readonly Target[], balances: Map<string, Balance>): Account[] {
  const targetOf = new Map(targets.map((target) => [accountOf(target), target]))
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

/** An account as something to round. */
export const rebooking = ({ target, balance }: Account): Rebooking => ({
  exact: target.exactGross,
  before: { exact: balance.exactGross, gross: balance.gross },
})
