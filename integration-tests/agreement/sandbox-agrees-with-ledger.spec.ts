import fc from "fast-check"
import { compareTotals, type PredictedTotals } from "../../src/domain/documents"
import { history } from "../../src/domain/ledger/__tests__/model/arbitrary"
import {
  printedDocuments,
  type PrintedDocument,
} from "../../src/domain/ledger/__tests__/model/document-claims"
import { replay } from "../../src/domain/ledger/__tests__/model/replay"
import { cents } from "../../src/domain/money"
import type { JsonObject } from "../../sandbox/fields"
import { defaultBehaviour } from "../../sandbox/options"
import { readSalesBody } from "../../sandbox/sales/body"
import { kindRules } from "../../sandbox/sales/kinds"
import { computeTotals } from "../../sandbox/totals"

jest.setTimeout(180_000)

const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31)
const numRuns = 3_000

/** What the stand-in makes of a payload: read as it reads requests, added up as it adds up documents. */
function totalsInSandbox({ planned, payload }: PrintedDocument): PredictedTotals {
  const json = JSON.parse(JSON.stringify(payload)) as JsonObject
  const rules = kindRules[planned.kind === "invoice" ? "invoice" : "creditnote"]
  const { taxType, lineItems } = readSalesBody(json, rules, defaultBehaviour)
  const unit = taxType === "gross" ? "gross" : "net"
  const priced = lineItems.flatMap(({ quantity, unitPrice }) =>
    quantity === undefined || unitPrice === undefined
      ? []
      : [
          {
            quantity,
            unitAmount: unit === "gross" ? unitPrice.grossAmount : unitPrice.netAmount,
            ratePercent: unitPrice.ratePercent,
            discountPercent: 0,
          },
        ]
  )
  const totals = computeTotals(priced, unit, { absoluteUnit: unit })
  const taxColumns = totals.columns.map(({ ratePercent, netCents, taxCents, grossCents }) => ({
    ratePercent,
    net: cents(netCents),
    tax: cents(taxCents),
    gross: cents(grossCents),
  }))
  return { taxColumns, total: cents(totals.grossCents) }
}

it(`takes every document of ${numRuns} random orders and arrives at its totals (seed ${seed})`, () => {
  let documents = 0
  const agrees = fc.property(history, (life) => {
    for (const document of [...replay(life)].flatMap(printedDocuments)) {
      expect(compareTotals(document.printed, totalsInSandbox(document))).toEqual([])
      documents += 1
    }
  })
  fc.assert(agrees, { seed, numRuns })
  expect(documents).toBeGreaterThan(numRuns / 2)
})
