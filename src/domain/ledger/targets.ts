import {
  Cents,
  exact,
  Exact,
  roundToCents,
  roundToTotal,
  share,
  subtractCents,
  sumCents,
  zeroCents,
} from "../money"
import { allowanceOf, spreadAllowance } from "./allowance"
import { Balance } from "./balance"
import { accountOf, LedgerColumn } from "./entry"
import { LineLabel, Quantity, Sale, SaleLine } from "./sale"

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

/** What the documents of an order should add up to. */
export type Targets = { lines: Target[]; columns: LedgerColumn[]; total: Cents }

/**
 * What should be booked for the order as it stands, per line and per rate. A cancelled order is
 * worth nothing. Rates whose worth did not change since the newest document keep their cents.
 */
export function targetsOf(
  sale: Sale,
  balances: Map<string, Balance>,
  before: readonly LedgerColumn[]
): Targets {
  const allowance = allowanceOf(sale)
  const total = sale.status === "canceled" ? zeroCents : subtractCents(roundToCents(sale.total), allowance)
  const lines = total === zeroCents ? sale.lines.map(nothingLeft) : reduced(sale.lines, balances, allowance)
  return { lines, columns: columnsOf(lines, total, before), total }
}

/** The rate a line is kept under; whether a missing rate is right is for the tax decision to say. */
export const rateOf = (line: SaleLine): number => line.ratePercent ?? 0

const labelOf = ({ kind, name, description, unitName, priceIncludesTax }: SaleLine): LineLabel => ({
  kind,
  name,
  description,
  unitName,
  priceIncludesTax,
})

const nothingLeft = (line: SaleLine): Target => ({
  key: line.key,
  ratePercent: rateOf(line),
  line: labelOf(line),
  quantity: 0,
  exactGross: exact(0),
  exactNet: exact(0),
  exactAllowance: exact(0),
})

function reduced(lines: readonly SaleLine[], balances: Map<string, Balance>, allowance: Cents): Target[] {
  const shares = lines.map((line) => ({
    worth: line.gross,
    before: balances.get(accountOf({ key: line.key, ratePercent: rateOf(line) }))?.exactAllowance ?? exact(0),
  }))
  const allowances = spreadAllowance(shares, allowance)
  return lines.map((line, index) => {
    const given = allowances[index] ?? exact(0)
    const netGiven = line.gross === 0 ? exact(0) : share(line.net, given, line.gross)
    return {
      key: line.key,
      ratePercent: rateOf(line),
      line: labelOf(line),
      quantity: line.quantity,
      exactGross: exact(line.gross - given),
      exactNet: exact(line.net - netGiven),
      exactAllowance: given,
    }
  })
}

function columnsOf(lines: readonly Target[], total: Cents, before: readonly LedgerColumn[]): LedgerColumn[] {
  const worth = new Map<number, Exact>(before.map(({ ratePercent }) => [ratePercent, exact(0)]))
  for (const line of lines) {
    worth.set(line.ratePercent, exact((worth.get(line.ratePercent) ?? 0) + line.exactGross))
  }
  const columns = [...worth].map(([ratePercent, amount]) => ({
    ratePercent,
    exact: amount,
    kept:
      before.find((column) => column.ratePercent === ratePercent && column.exact === amount)?.gross ?? null,
  }))
  const changed = columns.filter((column) => column.kept === null)
  const keptTotal = sumCents(columns.map((column) => column.kept ?? zeroCents))
  const rounded =
    changed.length === 0
      ? []
      : roundToTotal(
          changed.map((c) => c.exact),
          subtractCents(total, keptTotal)
        )
  const grossOf = new Map(changed.map((column, index) => [column.ratePercent, rounded[index] ?? zeroCents]))
  return columns.map(({ ratePercent, exact: amount, kept }) => ({
    ratePercent,
    exact: amount,
    gross: kept ?? grossOf.get(ratePercent) ?? zeroCents,
  }))
}
