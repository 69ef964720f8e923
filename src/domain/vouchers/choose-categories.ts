import { DocumentContent } from "../documents"
import { Cents, cents, sumCents, TaxColumn } from "../money"
import { DecidedTax, sameRate, Supply, TaxCase } from "../tax"
import { BookedRate } from "./to-voucher"

/** The merchant's choice of a posting category. Without `supply` or `rate` it holds for all of them. */
export type CategoryRule = {
  tax_case: TaxCase
  supply?: Supply | undefined
  rate?: number | undefined
  category_id: string
}

/** What a voucher item is, as far as its posting category depends on it. */
export type BookedCase = { taxCase: TaxCase; supply: Supply; ratePercent: number }

/** A posting category of the account, as far as it decides about a voucher. */
export type AccountCategory = {
  id: string
  name: string
  /** The collective contact is refused */
  contactRequired: boolean
  /** May stand next to other categories in one voucher */
  splitAllowed: boolean
}

/** Where a document is booked, or why that cannot be said. `missing`: chosen, but no income category of the account. */
export type ChosenCategories =
  | { kind: "chosen"; rates: BookedRate[]; contactRequired: boolean }
  | { kind: "unmapped"; unmapped: BookedCase }
  | { kind: "missing"; ids: string[] }
  | { kind: "not_mixable"; name: string }

type Booked = Pick<DocumentContent, "taxColumns" | "tax" | "besideMain">

/**
 * Chooses the posting category for each tax rate and supply of a document. Nothing is guessed: a case
 * without a rule waits for a person.
 * @param account the account's income categories
 */
export function chooseCategories(
  document: Booked,
  rules: readonly CategoryRule[],
  account: readonly AccountCategory[]
): ChosenCategories {
  const rates: BookedRate[] = []
  for (const { gross, ...booked } of suppliesOf(document)) {
    const rule = findRule(rules, booked)
    if (rule === null) {
      return { kind: "unmapped", unmapped: booked }
    }
    addTo(rates, { ratePercent: booked.ratePercent, categoryId: rule.category_id.toLowerCase(), gross })
  }
  return confirmed(rates, account)
}

/** What a document's sums are, the main supply of each rate first. */
const suppliesOf = (document: Booked): (BookedCase & { gross: Cents })[] =>
  document.taxColumns
    .filter(({ gross }) => gross !== 0)
    .flatMap((column) => {
      const { decision } = document.tax
      const beside = besideOf(document, column)
      const main = {
        supply: mainSupply(decision),
        gross: cents(column.gross - sumCents(beside.map(grossOf))),
      }
      return [main, ...beside]
        .filter(({ gross }) => gross > 0)
        .map(({ supply, gross }) => ({
          taxCase: decision.case,
          supply,
          ratePercent: column.ratePercent,
          gross,
        }))
    })

const grossOf = ({ gross }: { gross: Cents }): Cents => gross

function besideOf({ besideMain = [] }: Booked, { ratePercent }: TaxColumn) {
  const ofRate = besideMain.filter((line) => line.ratePercent === ratePercent)
  return [...new Set(ofRate.map(({ supply }) => supply))].map((supply) => ({
    supply,
    gross: sumCents(ofRate.filter((line) => line.supply === supply).map(grossOf)),
  }))
}

/** Supplies that go to the same category are booked together. */
function addTo(rates: BookedRate[], added: BookedRate): void {
  const same = rates.find(
    ({ ratePercent, categoryId }) => ratePercent === added.ratePercent && categoryId === added.categoryId
  )
  if (same === undefined) {
    rates.push(added)
    return
  }
  same.gross = cents(same.gross + added.gross)
}

function confirmed(rates: BookedRate[], account: readonly AccountCategory[]): ChosenCategories {
  const ids = [...new Set(rates.map(({ categoryId }) => categoryId))]
  const known = ids.flatMap((id) => account.filter((category) => category.id === id))
  const missing = ids.filter((id) => !known.some((category) => category.id === id))
  if (missing.length > 0) {
    return { kind: "missing", ids: missing }
  }
  const lonely = known.find(({ splitAllowed }) => !splitAllowed)
  if (lonely !== undefined && known.length > 1) {
    return { kind: "not_mixable", name: lonely.name }
  }
  return { kind: "chosen", rates, contactRequired: known.some(({ contactRequired }) => contactRequired) }
}

/** Shipping and the like follow the main supply, which is goods where both were sold (UStAE 3.10). */
export const mainSupply = ({ supplies }: Pick<DecidedTax, "supplies">): Supply =>
  supplies.includes("goods") ? "goods" : (supplies[0] ?? "goods")

/** The rule that says most about the case: rate and supply, then the rate, then the supply. */
function findRule(rules: readonly CategoryRule[], booked: BookedCase): CategoryRule | null {
  const fitting = rules.filter(
    ({ tax_case, supply, rate }) =>
      tax_case === booked.taxCase &&
      (supply === undefined || supply === booked.supply) &&
      (rate === undefined || sameRate(rate, booked.ratePercent))
  )
  return fitting.sort((a, b) => precision(b) - precision(a))[0] ?? null
}

const precision = ({ supply, rate }: CategoryRule): number =>
  (rate === undefined ? 0 : 2) + (supply === undefined ? 0 : 1)

/** Ids that rules name and that are no income category of the account. */
export const missingCategories = (
  rules: readonly CategoryRule[],
  account: readonly Pick<AccountCategory, "id">[]
): string[] => [
  ...new Set(
    rules
      .map(({ category_id }) => category_id.toLowerCase())
      .filter((id) => !account.some((known) => known.id === id))
  ),
]
