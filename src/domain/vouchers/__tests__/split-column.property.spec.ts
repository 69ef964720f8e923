import fc from "fast-check"
import { Cents, cents, columnFromGross, columnFromNet, sumCents, TaxColumn } from "../../money"
import { splitColumn } from "../split-column"

const rate = fc.constantFrom(0, 5, 7, 16, 19, 25.5)
const basis = fc.constantFrom("gross" as const, "net" as const)
const parts = fc.array(fc.integer({ min: 100, max: 500_000 }).map(cents), { minLength: 2, maxLength: 4 })

const column = (ratePercent: number, of: "gross" | "net", grosses: readonly Cents[]): TaxColumn => {
  const fromGross = columnFromGross(ratePercent, sumCents(grosses))
  return of === "gross" ? fromGross : columnFromNet(ratePercent, fromGross.net)
}

it("the parts add up to the whole, each has the tax of its amount, and hardly anything moves", () => {
  fc.assert(
    fc.property(rate, basis, parts, (ratePercent, of, grosses) => {
      const whole = column(ratePercent, of, grosses)
      const split = splitColumn(whole, of, grosses) ?? []
      const sum = (field: "net" | "tax" | "gross") => sumCents(split.map((part) => part[field]))
      expect({ ratePercent, net: sum("net"), tax: sum("tax"), gross: sum("gross") }).toEqual(whole)
      for (const part of split) {
        const computed =
          of === "gross" ? columnFromGross(ratePercent, part.gross) : columnFromNet(ratePercent, part.net)
        expect(part).toEqual(computed)
      }
      const moved = split.map(({ gross }, index) => Math.abs(gross - (grosses[index] ?? 0)))
      // at 5 %, twenty cents more make one cent more tax
      expect(Math.max(...moved)).toBeLessThanOrEqual(25)
    }),
    { numRuns: 1_000 }
  )
})
