import fc from "fast-check"
import { history } from "../../ledger/__tests__/model/arbitrary"
import { printedDocuments } from "../../ledger/__tests__/model/document-claims"
import { replay } from "../../ledger/__tests__/model/replay"
import { checkRules, toEnInvoice } from "../index"
import { document } from "./builders"

jest.setTimeout(600_000)

const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31)
const numRuns = Number(process.env.PROPERTY_RUNS ?? 2_000)

it(`whatever happens to ${numRuns} random orders, their documents keep the rules of EN 16931 (seed ${seed})`, () => {
  let documents = 0
  const keepsRules = fc.property(history, (life) => {
    for (const { planned, printed } of [...replay(life)].flatMap(printedDocuments)) {
      const said = document({ kind: planned.kind, content: { kind: planned.kind, ...printed } })
      expect(checkRules(toEnInvoice(said))).toEqual([])
      documents += 1
    }
  })
  fc.assert(keepsRules, { seed, numRuns })
  expect(documents).toBeGreaterThan(numRuns / 2)
})
