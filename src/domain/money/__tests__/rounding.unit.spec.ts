import fc from "fast-check"
import {
  cents,
  columnFromGross,
  columnFromNet,
  exact,
  isNetHalfway,
  roundToCents,
  roundToTotal,
  sumExact,
} from "../index"

const inCents = (...amounts: number[]) => amounts.map((amount) => exact(Math.round(amount * 1e6)))

describe("roundToTotal", () => {
  it.each<[string, number[], number, number[]]>([
    ["nothing to do", [10.4, 20.6], 31, [10, 21]],
    ["R9: 1.00 in three equal parts", [33.3333333, 33.3333333, 33.3333333], 100, [34, 33, 33]],
    ["the cent too many comes off the one rounded up most", [10.5, 10.9], 21, [10, 11]],
    ["zero takes no cent", [0, 0.4, 0.4], 1, [0, 1, 0]],
    ["zeros take it when there is nothing else", [0, 0], 1, [1, 0]],
    ["negative amounts mirror positive ones", [-33.3333333, -33.3333333, -33.3333333], -100, [-34, -33, -33]],
    ["more cents than amounts go round", [1, 1], 5, [3, 2]],
  ])("%s", (_name, amounts, total, expected) => {
    expect(roundToTotal(inCents(...amounts), cents(total))).toEqual(expected)
  })

  it("refuses a total without amounts", () => {
    expect(() => roundToTotal([], cents(1))).toThrow(RangeError)
    expect(roundToTotal([], cents(0))).toEqual([])
  })

  it("is never a cent off when the total is the rounded sum", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1e10 }).map(exact), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(amounts, (parts) => {
        const total = roundToCents(sumExact(parts))
        const rounded = roundToTotal(parts, total)
        expect(rounded.reduce((sum, part) => sum + part, 0)).toBe(total)
        rounded.forEach((part, index) => expect(Math.abs(part * 1e6 - (parts[index] ?? 0))).toBeLessThan(1e6))
      }),
      { numRuns: 500 }
    )
  })
})

/**
 * Tax is taken out of, or put on, the sum of one rate; never line by line.
 * Source of R1 to R6: rounding cases for shops with lexoffice's column method, collected 2026-11.
 */
describe("tax columns", () => {
  it.each<[string, number, number, [number, number]]>([
    ["R1: 3 x 0.99 at 19 %, line by line it would be 0.48", 19, 297, [250, 47]],
    ["R2: 10 x 0.99 at 19 %, line by line 1.60", 19, 990, [832, 158]],
    ["R2: 20 x 1.05 at 19 %, line by line 3.40", 19, 2100, [1765, 335]],
    ["R3: 5 x 2.49 at 7 %, line by line 0.80", 7, 1245, [1164, 81]],
    ["R5: 0.41 at 19 %, net times rate would be 0.06", 19, 41, [34, 7]],
    ["R7: the cups' rate", 19, 3088, [2595, 493]],
    ["R7: the books' rate", 7, 2992, [2796, 196]],
    ["R10: 30.00 at 19 %", 19, 3000, [2521, 479]],
    ["ZUGFeRD/mustangproject issue 781: 79.20", 19, 7920, [6655, 1265]],
    ["25.5 %", 25.5, 12550, [10000, 2550]],
    ["4.9 %", 4.9, 1049, [1000, 49]],
    ["half a cent goes to the net: 0.03 at 20 %", 20, 3, [3, 0]],
    ["no tax", 0, 1234, [1234, 0]],
    ["a negative sum mirrors a positive one", 19, -297, [-250, -47]],
    ["eight million euro", 19, 800_000_000, [672_268_908, 127_731_092]],
  ])("out of gross, %s", (_name, ratePercent, gross, [net, tax]) => {
    expect(columnFromGross(ratePercent, cents(gross))).toEqual({ ratePercent, net, tax, gross })
  })

  it.each<[string, number, number, [number, number]]>([
    ["R4: 3 x 0.33 at 19 %, line by line 0.18", 19, 99, [19, 118]],
    ["3 x 0.99 at 19 % (cybso.de): 3.53, line by line 3.54", 19, 297, [56, 353]],
    ["KoSIT issue 74: -7612.50 x 19 % = -1446.375, away from zero", 19, -761_250, [-144_638, -905_888]],
    ["ConnectingEurope issue 55: 29.75 x 6 %", 6, 2975, [179, 3154]],
    ["lexoffice's sample credit note: 26.80", 19, 2680, [509, 3189]],
    ["half a cent of tax goes up: 0.50 x 19 %", 19, 50, [10, 60]],
    ["25.5 %", 25.5, 1, [0, 1]],
    ["no tax", 0, 99, [0, 99]],
  ])("onto net, %s", (_name, ratePercent, net, [tax, gross]) => {
    expect(columnFromNet(ratePercent, cents(net))).toEqual({ ratePercent, net, tax, gross })
  })

  /** R6: why a shop with gross prices must not send net ones. */
  it.each([
    [19, 15.97],
    [7, 6.54],
    [20, 16.67],
    [25.5, 20.32],
  ])("R6: at %d %% no net amount makes %d %% of all gross amounts", (ratePercent, share) => {
    const many = 10_000
    const reached = new Set<number>()
    for (let net = 0; net <= many; net++) {
      reached.add(columnFromNet(ratePercent, cents(net)).gross)
    }
    const missed = Array.from({ length: many }, (_, gross) => gross).filter((gross) => !reached.has(gross))
    expect((missed.length / many) * 100).toBeCloseTo(share, 1)
  })

  it.each([
    [20, 3, true],
    [20, 9, true],
    [20, 4, false],
    [12, 14, true],
    [19, 50, false],
    [7, 50, false],
    [0, 3, false],
  ])("at %d %%, the net of %d cents gross lies between two cents: %p", (ratePercent, gross, expected) => {
    expect(isNetHalfway(ratePercent, cents(gross))).toBe(expected)
  })
})
