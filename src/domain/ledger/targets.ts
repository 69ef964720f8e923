import { Cents, exact, Exact, roundToCents, share, subtractCents, zeroCents, zeroExact } from "../money"
import { Account, accountsOf, rebooking } from "./accounts"
import { allowanceOf, spreadAllowance } from "./allowance"
import { Balance } from "./balance"
import { accountOf, LedgerColumn } from "./entry"
import { LineLabel, Quantity, Sale, SaleLine } from "./sale"
import { Directions, directionsOf, settleCents } from "./settle-cents"

/** What an order line should be booked with, at its rate, unrounded. */
export type Target = {
  key: string
  ratePercent: number
  quantity: Quantity
  exactGross: Exact
  exactNet: Exact
  exactAllowance: Exact
  line: LineLabel
}

/** What the documents of an order should add up to, beside what they add up to now. */
export type Targets = {
  lines: Target[]
  columns: LedgerColumn[]
  total: Cents
  accounts: Account[]
  directions: Directions
}

/**
 * What should be booked for the order as it stands, per line and per rate. A cancelled order is
 * worth nothing. Rates whose worth did not change since the newest document keep their cents, as
 * far as the order's total allows.
 */
export function targetsOf(
  sale: Sale,
  balances: Map<string, Balance>,
  before: readonly LedgerColumn[]
): Targets {
  const allowance = allowanceOf(sale)
  const total = sale.status === "canceled" ? zeroCents : subtractCents(roundToCents(sale.total), allowance)
  const lines = total === zeroCents ? sale.lines.map(allGone(sale)) : reduced(sale.lines, balances, allowance)
  const accounts = accountsOf(lines, balances)
  const directions = directionsOf(accounts.map(rebooking))
  return { lines, columns: columnsOf(lines, total, before, directions), total, accounts, directions }
}

/** What was given back stays given back, should the order grow again; a cancelled one does not. */
const allGone =
  ({ status }: Sale) =>
  (line: SaleLine): Target =>
    withoutWorth(line, status === "canceled" ? zeroExact : line.gross)

/** The rate a line is kept under; whether a missing rate is right is for the tax decision to say. */
export const rateOf = (line: SaleLine): number => line.ratePercent ?? 0

const labelOf = ({ kind, name, description, unitName, priceIncludesTax }: SaleLine): LineLabel => ({
  kind,
  name,
  description,
  unitName,
  priceIncludesTax,
})

const target = (line: SaleLine, amounts: Omit<Target, "key" | "ratePercent" | "line">): Target => ({
  key: line.key,
  ratePercent: rateOf(line),
  line: labelOf(line),
  ...amounts,
})

/** Nothing is due any more: the order was cancelled, or every cent of it was given back. */
const withoutWorth = (line: SaleLine, allowance: Exact): Target =>
  target(line, { quantity: 0, exactGross: zeroExact, exactNet: zeroExact, exactAllowance: allowance })

function reduced(lines: readonly SaleLine[], balances: Map<string, Balance>, allowance: Cents): Target[] {
  const shares = lines.map((line) => ({
    worth: line.gross,
    before:
      balances.get(accountOf({ key: line.key, ratePercent: rateOf(line) }))?.exactAllowance ?? zeroExact,
  }))
  const allowances = spreadAllowance(shares, allowance)
  return lines.map((line, index) => lessAllowance(line, allowances[index] ?? zeroExact))
}

function lessAllowance(line: SaleLine, given: Exact): Target {
  if (given === line.gross && given !== 0) {
    return withoutWorth(line, given)
  }
  return target(line, {
    quantity: line.quantity,
    exactGross: exact(line.gross - given),
    exactNet: given === 0 ? line.net : exact(line.net - share(line.net, given, line.gross)),
    exactAllowance: given,
  })
}

function columnsOf(
  lines: readonly Target[],
  total: Cents,
  before: readonly LedgerColumn[],
  directions: Directions
): LedgerColumn[] {
  const worth = new Map<number, Exact>(before.map(({ ratePercent }) => [ratePercent, exact(0)]))
  for (const line of lines) {
    worth.set(line.ratePercent, exact((worth.get(line.ratePercent) ?? 0) + line.exactGross))
  }
  const columns = [...worth].map(([ratePercent, amount]) => ({
    ratePercent,
    exact: amount,
    before: before.find((column) => column.ratePercent === ratePercent) ?? notYet,
  }))
  const settled = settleCents(columns, total, directions)
  return columns.map((column, index) => ({
    ratePercent: column.ratePercent,
    exact: column.exact,
    gross: settled[index] ?? zeroCents,
  }))
}

const notYet = { exact: zeroExact, gross: zeroCents }
