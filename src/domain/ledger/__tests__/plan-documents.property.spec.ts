import fc from "fast-check"
import { history } from "./model/arbitrary"
import { documentClaims, printedDocuments } from "./model/document-claims"
import { isMoreThanACentOff, ledgerClaims } from "./model/ledger-claims"
import { replay } from "./model/replay"

jest.setTimeout(600_000)

const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31)
const numRuns = Number(process.env.PROPERTY_RUNS ?? 20_000)

/** Checks every claim on one order; a failure says which one in its stack. */
const claims = Object.values(ledgerClaims)
const claimsOfDocuments = Object.values(documentClaims)

it(`keeps the books of ${numRuns} random orders to the cent (seed ${seed})`, () => {
  const seen = { looks: 0, invoices: 0, credit_notes: 0, netPriced: 0, moreThanACentOff: 0 }
  const liveThrough = fc.property(history, (life) => {
    for (const look of replay(life)) {
      claims.forEach((check) => check(look))
      seen.looks += 1
      seen.moreThanACentOff += isMoreThanACentOff(look) ? 1 : 0
      for (const document of printedDocuments(look)) {
        claimsOfDocuments.forEach((check) => check(document))
        seen[`${document.planned.kind}s`] += 1
        seen.netPriced += document.printed.basis === "net" ? 1 : 0
      }
    }
  })
  fc.assert(liveThrough, { seed, numRuns })

  // the claims prove nothing about orders that never came
  expect(seen.invoices).toBeGreaterThan(numRuns / 2)
  expect(seen.credit_notes).toBeGreaterThan(numRuns / 5)
  expect(seen.netPriced).toBeGreaterThan(numRuns / 20)
  expect(seen.moreThanACentOff).toBeLessThan(seen.looks / 1000)
})
