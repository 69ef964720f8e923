import fc from "fast-check"
import { cents } from "../../money"
import { asOnePiece, lineAmount, unitPriceFor } from "../unit-price"

/** Source: lexware public API, numbers: quantity and unit price have at most four decimals. */
describe("unitPriceFor", () => {
  it.each<[string, number, number, number | null]>([
    ["two pieces", 2598, 20_000, 129_900],
    ["three pieces that share a cent", 1000, 30_000, 33_333],
    ["half a piece", 1299, 5_000, 259_800],
    ["a ten-thousandth of a piece", 1, 1, 1_000_000],
    ["1.2345 pieces", 999, 12_345, 80_923],
    ["a thousand pieces at a tenth of a cent", 100, 10_000_000, 10],
    ["ten thousand pieces for 1.01, which four decimals cannot say", 101, 100_000_000, null],
    ["twenty thousand for one cent: the price would be nothing", 1, 200_000_000, null],
    ["33,333 pieces for 1000.01", 100_001, 333_330_000, null],
    ["no pieces", 100, 0, null],
    ["fewer than none", 100, -10_000, null],
  ])("%s", (_name, amount, quantity, expected) => {
    expect(unitPriceFor(cents(amount), quantity)).toBe(expected)
  })

  it("always arrives at the amount, or says that it cannot", () => {
    const quantity = fc.integer({ min: 1, max: 1_000_000_000 })
    const amount = fc.integer({ min: 1, max: 100_000_000 })
    fc.assert(
      fc.property(amount, quantity, (wanted, pieces) => {
        const price = unitPriceFor(cents(wanted), pieces)
        expect(price === null ? wanted : lineAmount(pieces, price)).toBe(wanted)
      })
    )
  })

  it("never fails below a hundred pieces", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 999_999 }),
        (wanted, pieces) => {
          expect(unitPriceFor(cents(wanted), pieces)).not.toBeNull()
        }
      )
    )
  })
})

it.each([
  ["half a cent goes up", 5_000, 100, 1],
  ["less goes down", 4_999, 100, 0],
  ["8.575 is 8.58", 10_000, 85_750, 858],
  ["beyond what floats keep", 900_000_000, 999_999_999, 899_999_999_100],
])("lineAmount: %s", (_name, quantity, price, expected) => {
  expect(lineAmount(quantity, price)).toBe(expected)
})

it("one piece costs the amount", () => {
  expect(lineAmount(10_000, asOnePiece(cents(12_345)))).toBe(12_345)
})
