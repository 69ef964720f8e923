import { allowanceOf, balancesOf, newestColumns, Sale, targetsOf } from "../ledger"
import { Cents, cents, columnFromGross, roundToCents, sumCents } from "../money"
import { euros, exactText, roundingText } from "./amount-texts"
import { explainLines } from "./explain-lines"
import { explainPrint } from "./explain-print"
import { ExplainedDocument, ExplainedRate, Explanation } from "./explanation"

/**
 * The trail from order line to tax column: what the order says, what follows, what is booked, what
 * is printed. Computes with the ledger's own functions, so that it cannot tell another story.
 */
export function explainOrder(sale: Sale, documents: readonly ExplainedDocument[]): Explanation {
  const balances = balancesOf(documents)
  const targets = targetsOf(sale, balances, newestColumns(documents))
  const rounded = roundToCents(sale.total)
  const bookedAt = (rate: number) =>
    sumCents([...balances.values()].filter((b) => b.ratePercent === rate).map(({ gross }) => gross))
  return {
    order: {
      status: sale.status,
      total: exactText(sale.total),
      rounded_total: euros(rounded),
      rounding: roundingText(rounded, sale.total),
      captured: euros(sale.captured),
      refunded: euros(sale.refunded),
      prepaid: euros(sale.prepaid),
      allowance: euros(allowanceOf(sale)),
      target_total: euros(targets.total),
    },
    lines: explainLines(sale, targets.lines, documents),
    rates: targets.columns.map(({ ratePercent, exact, gross }): ExplainedRate => {
      const column = columnFromGross(ratePercent, gross)
      return {
        rate_percent: ratePercent,
        unrounded: exactText(exact),
        gross: euros(gross),
        rounding: roundingText(gross, exact),
        net: euros(column.net),
        tax: euros(column.tax),
        booked_gross: euros(bookedAt(ratePercent)),
        booked_tax: euros(bookedTax(documents, ratePercent)),
      }
    }),
    documents: documents.map(explainPrint),
  }
}

const bookedTax = (documents: readonly ExplainedDocument[], rate: number): Cents =>
  sumCents(
    documents.flatMap(({ kind, printed }) =>
      printed.taxColumns
        .filter(({ ratePercent }) => ratePercent === rate)
        .map(({ tax }) => cents(kind === "invoice" ? tax : -tax))
    )
  )
