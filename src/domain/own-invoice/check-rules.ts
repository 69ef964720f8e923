import { divideHalfUp } from "../money"
import { EnBreakdown, EnInvoice, EnLine } from "./en-invoice"

/** A broken rule of EN 16931 by its number, and the two amounts that contradict, in cents. */
export type BrokenRule = { rule: string; expected: number; found: number }

/**
 * The arithmetic rules of EN 16931 to the cent, stricter than the norm where it allows tolerance: tax per
 * rate may differ by one cent from rate times net, because tax taken out of gross prices does.
 * Source: EN 16931-1, rules BR-CO-10 to 18, BR-S-08 and 09 with their likes, BR-27, BR-DEC (read 2026-11).
 */
export function checkRules(invoice: EnInvoice): BrokenRule[] {
  const { lines, breakdown, totals } = invoice
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
  return [
    ...same("BR-CO-10", sum(lines.map(({ net }) => net)), totals.lines),
    ...same("BR-CO-11", 0, totals.allowances),
    ...same("BR-CO-12", 0, totals.charges),
    ...same("BR-CO-13", totals.lines - totals.allowances + totals.charges, totals.basis),
    ...same("BR-CO-14", sum(breakdown.map(({ tax }) => tax)), totals.tax),
    ...same("BR-CO-15", totals.basis + totals.tax, totals.gross),
    ...same("BR-CO-16", totals.gross - totals.prepaid + totals.rounding, totals.payable),
    ...(breakdown.length > 0 ? [] : [{ rule: "BR-CO-18", expected: 1, found: 0 }]),
    ...breakdown.flatMap((row) => checkBreakdown(row, lines)),
    ...lines.flatMap((line) => checkLine(line, breakdown)),
    ...[...Object.values(totals), ...breakdown.flatMap(({ basis, tax }) => [basis, tax])].flatMap(isAmount),
  ]
}

const same = (rule: string, expected: number, found: number): BrokenRule[] =>
  expected === found ? [] : [{ rule, expected, found }]

const isAmount = (amount: number): BrokenRule[] =>
  Number.isSafeInteger(amount) && amount >= 0 ? [] : [{ rule: "BR-DEC", expected: 0, found: amount }]

const isAlike = (line: EnLine, row: EnBreakdown): boolean =>
  line.category === row.category && line.ratePercent === row.ratePercent

function checkBreakdown(row: EnBreakdown, lines: readonly EnLine[]): BrokenRule[] {
  const { category, basis, tax, ratePercent } = row
  const nets = lines.filter((line) => isAlike(line, row)).reduce((sum, { net }) => sum + net, 0)
  const due = divideHalfUp(basis * Math.round(ratePercent * 100), 10_000)
  const isTaxed = category === "S"
  const isOff = isTaxed ? Math.abs(tax - due) > 1 : tax !== 0
  const needsReason = !isTaxed && category !== "Z"
  return [
    ...same(`BR-${category}-08`, nets, basis),
    ...(isOff ? [{ rule: `BR-${category}-09`, expected: isTaxed ? due : 0, found: tax }] : []),
    ...(isTaxed === ratePercent > 0 ? [] : [{ rule: `BR-${category}-05`, expected: 0, found: ratePercent }]),
    ...(needsReason && !row.reason ? [{ rule: `BR-${category}-10`, expected: 1, found: 0 }] : []),
  ]
}

function checkLine(line: EnLine, breakdown: readonly EnBreakdown[]): BrokenRule[] {
  const amount = Number((BigInt(line.price) * BigInt(line.quantity)) / BigInt(line.per)) / 100
  return [
    ...(line.price >= 0 && line.quantity > 0 ? [] : [{ rule: "BR-27", expected: 0, found: line.price }]),
    ...same("BT-131", line.net, amount),
    ...(breakdown.some((row) => isAlike(line, row)) ? [] : [{ rule: "BR-CO-04", expected: 1, found: 0 }]),
  ]
}
