import { DocumentLine, PriceBasis } from "../documents"
import { columnFromGross, columnFromNet, Exact, share, sumCents, TaxColumn, toExact } from "../money"
import { euros, exactText, roundingText } from "./amount-texts"
import { ExplainedColumn, ExplainedDocument, ExplainedPrint } from "./explanation"

type ItemLine = Extract<DocumentLine, { type: "item" }>

/** What is printed on a document, and how its tax comes about. */
export function explainPrint(document: ExplainedDocument): ExplainedPrint {
  const { sequence, kind, number, printed, entries } = document
  const items = printed.lines.filter((line) => line.type === "item")
  return {
    sequence,
    kind,
    number,
    price_basis: printed.basis,
    made_gross: printed.basis === "gross" && entries.every(({ line }) => !line.priceIncludesTax),
    total: euros(printed.total),
    lines: items.map(({ name, quantity, unitPrice, amount, ratePercent }) => ({
      name,
      quantity: quantity / 10_000,
      unit_price: unitPrice / 10_000,
      amount: euros(amount),
      rate_percent: ratePercent,
    })),
    columns: printed.taxColumns.map((column) => explainColumn(column, items, printed.basis)),
  }
}

function explainColumn(column: TaxColumn, items: readonly ItemLine[], basis: PriceBasis): ExplainedColumn {
  const { ratePercent, net, tax, gross } = column
  const amounts = items.filter((line) => line.ratePercent === ratePercent).map(({ amount }) => amount)
  const ofLine = basis === "gross" ? columnFromGross : columnFromNet
  const unrounded = unroundedTax(column, basis)
  return {
    rate_percent: ratePercent,
    lines_total: euros(sumCents(amounts)),
    net: euros(net),
    tax: euros(tax),
    gross: euros(gross),
    unrounded_tax: exactText(unrounded),
    rounding: roundingText(tax, unrounded),
    tax_by_line: euros(sumCents(amounts.map((amount) => ofLine(ratePercent, amount).tax))),
  }
}

function unroundedTax({ ratePercent, net, gross }: TaxColumn, basis: PriceBasis): Exact {
  const hundredths = Math.round(ratePercent * 100)
  return basis === "gross"
    ? share(toExact(gross), hundredths, 10_000 + hundredths)
    : share(toExact(net), hundredths, 10_000)
}
