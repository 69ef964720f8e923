import { refuse } from "./refuse"
import type { DomesticReverseCharge, Supply, TaxNeedsPerson } from "./types"

const SUPPLIES: readonly Supply[] = ["goods", "service", "electronic", "catalogue_service"]
const REVERSE_CHARGES: readonly DomesticReverseCharge[] = ["building_work", "electronics", "other"]

/** Where a mark was looked for: its metadata key, and what stands there, most specific first. */
export interface Mark {
  readonly key: string
  readonly values: readonly unknown[]
}

/** What a shop says about one item. `product`: its name for people. */
export interface ItemMarks {
  readonly product: string
  readonly needsShipping: boolean
  readonly supply: Mark
  readonly domesticReverseCharge: Mark
}

/** What one item is for VAT, as far as the shop tells. */
export interface ItemSupply {
  readonly kind: "read"
  readonly supply: Supply
  readonly domesticReverseCharge: DomesticReverseCharge | null
}

/**
 * Reads what an item is. The first mark that says anything counts; an item without one is goods, or what the shop sells
 * without shipping. A mark that says something unknown is never taken for anything: a person corrects it.
 * @param unshipped what an item without mark is when it needs no shipping
 */
export function readSupply(item: ItemMarks, unshipped: Supply): ItemSupply | TaxNeedsPerson {
  const supply = readMark(item.supply, SUPPLIES)
  const reverseCharge = readMark(item.domesticReverseCharge, REVERSE_CHARGES)
  if (supply.kind === "unknown") {
    return refuseMark("supply_unknown", item.product, item.supply.key, supply.text, SUPPLIES)
  }
  if (reverseCharge.kind === "unknown") {
    const { key } = item.domesticReverseCharge
    return refuseMark("reverse_charge_unknown", item.product, key, reverseCharge.text, REVERSE_CHARGES)
  }
  return {
    kind: "read",
    supply: supply.value ?? (item.needsShipping ? "goods" : unshipped),
    domesticReverseCharge: reverseCharge.value,
  }
}

type Reading<Value> = { kind: "read"; value: Value | null } | { kind: "unknown"; text: string }

function readMark<Value extends string>(mark: Mark, known: readonly Value[]): Reading<Value> {
  const said = mark.values.find((value) => value !== null && value !== undefined && value !== "")
  if (said === undefined) return { kind: "read", value: null }
  const text = typeof said === "string" ? said.trim() : JSON.stringify(said)
  const value = known.find((candidate) => candidate === text)
  return value === undefined ? { kind: "unknown", text } : { kind: "read", value }
}

function refuseMark(
  code: "supply_unknown" | "reverse_charge_unknown",
  product: string,
  key: string,
  text: string,
  known: readonly string[]
): TaxNeedsPerson {
  return refuse(code, { product, key, value: text.slice(0, 100), accepted: known.join(", ") })
}
