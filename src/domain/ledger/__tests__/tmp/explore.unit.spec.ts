import fc from "fast-check"
import { history } from "../model/arbitrary"
import { ledgerClaims } from "../model/ledger-claims"
import { replay } from "../model/replay"
const runs = Number(process.env.RUNS ?? 3000)
jest.setTimeout(300000)
describe.each(Object.entries(ledgerClaims))("%s", (_n, check) => {
  it("holds", () => {
    fc.assert(fc.property(history, (h) => { for (const look of replay(h)) check(look) }), { numRuns: runs, seed: Number(process.env.SEED ?? 1) })
  })
})
