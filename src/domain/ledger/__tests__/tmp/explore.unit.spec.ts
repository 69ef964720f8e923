import fc from "fast-check"
import { history } from "../model/arbitrary"
import { noPairForRoundingsSake } from "../model/ledger-claims"
import { inCents } from "../model/expected"
import { replay } from "../model/replay"
jest.setTimeout(300000)
it("counts", () => {
  let pairs = 0, looks = 0, docs = 0, forced = 0
  const out: string[] = []
  fc.assert(fc.property(history, (h) => {
    for (const look of replay(h)) {
      looks++; docs += look.planned.length
      try { noPairForRoundingsSake(look) } catch (e) {
        pairs++
        if (h.lines.length <= 5 && out.length < 8) out.push(JSON.stringify({ look: h.lines.length < 4 ? look.sale.lines.map(l=>[l.key,l.ratePercent,l.gross/1e6, l.returnedGross/1e6]) : 0, all: look.before.map(d=>d.entries.map(e=>[e.key,e.gross,e.exactGross/1e6])),
          before: look.before.at(-1)!.columns.map(c=>[c.ratePercent, c.exact/1e6, c.gross]), 
          after: look.after.at(-1)!.columns.map(c=>[c.ratePercent, c.exact/1e6, c.gross]),
          entries: look.planned.map(p => p.entries.filter(e=>e.gross).map(e => [e.key, e.ratePercent, e.gross, e.exactGross/1e6])) }))
      }
    }
  }), { numRuns: Number(process.env.RUNS ?? 3000), seed: Number(process.env.SEED ?? 1) })
  console.log({ pairs, looks, docs }, "\n" + out.join("\n"))
})
