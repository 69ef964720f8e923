import { DocumentContent, DocumentLine, joinLines } from "../documents"
import { cents, Cents, roundToTotal, share, toExact } from "../money"
import { CASE_TRAITS } from "../tax"
import { EnBreakdown, EnCategory, EnLine } from "./en-invoice"
import { taxNote } from "./sayings"
import { countedUnit, unitCodeOf } from "./unit-codes"

type ItemLine = Extract<DocumentLine, { type: "item" }>

const isItem = (line: DocumentLine): line is ItemLine => line.type === "item"

/** Source: EN 16931 code list VATEX; § 19 UStG has none and is told in words. Read 2026-11. */
const reasonCodes: Partial<Record<EnCategory, string>> = {
  K: "VATEX-EU-IC",
  G: "VATEX-EU-G",
  AE: "VATEX-EU-AE",
  O: "VATEX-EU-O",
}

/** A rate of zero is the case's own category where the case is free of tax, else a zero rate. */
function categoryOf({ tax }: DocumentContent, ratePercent: number): EnCategory {
  const own = CASE_TRAITS[tax.decision.case].en16931
  return ratePercent > 0 ? "S" : own === "S" ? "Z" : own
}

/** BG-23: what the document's tax columns are in EN 16931. */
export function toBreakdown(content: DocumentContent): EnBreakdown[] {
  return content.taxColumns.map(({ ratePercent, net, tax }) => {
    const category = categoryOf(content, ratePercent)
    const isTaxed = category === "S" || category === "Z"
    return {
      category,
      ratePercent,
      basis: net,
      tax,
      reason: isTaxed ? null : taxNote(content),
      reasonCode: isTaxed ? null : (reasonCodes[category] ?? null),
    }
  })
}

/**
 * BG-25. Prices of EN 16931 are net: gross amounts are shared out so that the lines of a rate add up
 * to the net of its column (BR-S-08).
 */
export function toEnLines(content: DocumentContent): EnLine[] {
  const items = content.lines.filter(isItem)
  const nets = netAmounts(content, items)
  return items.map((line) => toEnLine(content, line, nets.get(line) ?? cents(0)))
}

function netAmounts(
  { basis, taxColumns }: DocumentContent,
  items: readonly ItemLine[]
): Map<ItemLine, Cents> {
  if (basis === "net") {
    return new Map(items.map((line) => [line, line.amount]))
  }
  return new Map(
    taxColumns.flatMap(({ ratePercent, net }) => {
      const ofRate = items.filter((line) => line.ratePercent === ratePercent)
      const divisor = 10_000 + Math.round(ratePercent * 100)
      const exactNets = ofRate.map(({ amount }) => share(toExact(amount), 10_000, divisor))
      const rounded = ofRate.length === 0 ? [] : roundToTotal(exactNets, net)
      return ofRate.map((line, index): [ItemLine, Cents] => [line, rounded[index] ?? cents(0)])
    })
  )
}

function toEnLine(content: DocumentContent, line: ItemLine, net: Cents): EnLine {
  const { quantity, unitPrice, unitName, ratePercent } = line
  const isExact = content.basis === "net" && BigInt(unitPrice) * BigInt(quantity) === BigInt(net) * 1_000_000n
  const unitCode = unitCodeOf(unitName)
  return {
    name: line.name,
    description: line.description,
    quantity,
    unitCode: unitCode ?? countedUnit,
    unitName: unitCode === null ? unitName : null,
    ...(isExact ? { price: unitPrice, per: 10_000 } : { price: net * 100, per: quantity }),
    net,
    category: categoryOf(content, ratePercent),
    ratePercent,
  }
}

/** Lines without an amount, such as free pieces: EN 16931 has no place for them but a note. */
export const textLines = ({ lines }: DocumentContent): string[] =>
  lines.filter((line) => line.type === "text").map(({ name, description }) => joinLines(name, description))
