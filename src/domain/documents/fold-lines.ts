import { onePiece } from "../ledger"
import { sumCents } from "../money"
import { DocumentLine, Language } from "./document"
import { asOnePiece } from "./unit-price"
import { rateText, words } from "./wording"

type ItemLine = Extract<DocumentLine, { type: "item" }>

/** Source: lexware public API, at most 300 line items on a sales document; text lines count too. */
export const maxLines = 300

/** Keeps a document within lexoffice's number of lines: the last ones become one line per rate. */
export function foldLines(lines: DocumentLine[], language: Language): DocumentLine[] {
  if (lines.length <= maxLines) {
    return lines
  }
  const items = lines.filter((line) => line.type === "item")
  const rates = [...new Set(items.map((line) => line.ratePercent))]
  const kept = items.slice(0, maxLines - rates.length)
  const folded = rates.map((rate) => items.slice(kept.length).filter((line) => line.ratePercent === rate))
  return [...kept, ...folded.flatMap((group) => foldGroup(group, language))]
}

function foldGroup(group: ItemLine[], language: Language): ItemLine[] {
  const [first] = group
  if (first === undefined) {
    return []
  }
  const amount = sumCents(group.map((line) => line.amount))
  const { rest, flatRate } = words[language]
  return [
    {
      type: "item",
      name: rest(group.length, rateText(first.ratePercent, language)),
      description: null,
      quantity: onePiece,
      unitName: flatRate,
      unitPrice: asOnePiece(amount),
      amount,
      ratePercent: first.ratePercent,
    },
  ]
}
