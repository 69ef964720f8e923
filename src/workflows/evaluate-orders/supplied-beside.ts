import { SuppliedBeside } from "../../domain/documents"
import { LedgerEntry, PlannedDocument } from "../../domain/ledger"
import { cents } from "../../domain/money"
import { Settings } from "../../domain/settings/settings"
import { DecidedTax, Supply } from "../../domain/tax"
import { mainSupply } from "../../domain/vouchers"
import { Order } from "./order-schema"
import type { ExistingDocument } from "./plan-order"
import { supplyOf } from "./to-supply"

type Sold = {
  planned: PlannedDocument
  order: Order
  settings: Settings
  decision: DecidedTax
  /** Documents of the order that exist already */
  existing: readonly ExistingDocument[]
}

/** The lines of a planned document that are not of its main supply, such as a service sold with goods. */
export function suppliedBeside(sold: Sold): SuppliedBeside[] {
  const { planned, decision } = sold
  if (decision.supplies.length < 2) {
    return []
  }
  const sign = planned.kind === "invoice" ? 1 : -1
  const main = mainSupply(decision)
  return planned.entries
    .map((entry) => {
      const { key, ratePercent, gross } = entry
      return { key, ratePercent, supply: supplyOfEntry(entry, sold) ?? main, gross: cents(sign * gross) }
    })
    .filter(({ supply, gross }) => supply !== main && gross > 0)
}

/** A credit note is booked where its invoice was. @returns null: as the main supply */
function supplyOfEntry(entry: LedgerEntry, { planned, order, settings, existing }: Sold): Supply | null {
  const invoice = existing.find(
    ({ kind, booking }) => kind === "invoice" && booking.entries.some(({ key }) => key === entry.key)
  )
  if (planned.kind === "credit_note" && invoice !== undefined) {
    return invoice.besideMain?.find(({ key }) => key === entry.key)?.supply ?? mainSupply(invoice.decision)
  }
  const read = supplyOf({ key: entry.key, ...entry.line }, order, settings)
  return "code" in read || read.supply === "ancillary" ? null : read.supply
}
