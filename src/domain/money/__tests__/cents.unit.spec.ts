import {
  addCents,
  cents,
  divideHalfUp,
  exact,
  fromDecimal,
  roundToCents,
  share,
  subtractCents,
  sumCents,
  sumExact,
  toDecimal,
  toExact,
} from "../index"

describe("cents", () => {
  it.each([0.5, 1.0000001, NaN, Infinity, 2 ** 53])("refuses %p", (value) => {
    expect(() => cents(value)).toThrow(RangeError)
    expect(() => exact(value)).toThrow(RangeError)
  })

  it("knows no negative zero, which JSON and toEqual tell from zero", () => {
    expect(Object.is(cents(-0), 0)).toBe(true)
    expect(Object.is(roundToCents(exact(-400_000)), 0)).toBe(true)
  })

  it("adds, subtracts and sums", () => {
    expect(addCents(cents(199), cents(1))).toBe(200)
    expect(subtractCents(cents(1), cents(199))).toBe(-198)
    expect(sumCents([cents(1), cents(-3), cents(5)])).toBe(3)
    expect(sumCents([])).toBe(0)
    expect(sumExact([exact(1), exact(2)])).toBe(3)
  })
})

describe("roundToCents: half up, away from zero", () => {
  it.each([
    ["nothing", 0, 0],
    ["just below half a cent", 499_999, 0],
    ["half a cent", 500_000, 1],
    ["half a cent owed back mirrors it", -500_000, -1],
    ["just below, owed back", -499_999, 0],
    ["8.575 is 8.58, which a float makes 8.57", 857_500_000, 858],
    ["-2.5 cents are -3, which Math.round makes -2", -2_500_000, -3],
    ["ninety million euro", 9_000_000_000_000_000, 9_000_000_000],
  ])("%s", (_name, amount, expected) => {
    expect(roundToCents(exact(amount))).toBe(expected)
  })
})

describe("divideHalfUp", () => {
  it.each([
    [7, 2, 4],
    [-7, 2, -4],
    [5, 3, 2],
    [4, 3, 1],
    [0, 5, 0],
    [9_007_199_254_740_991, 1, 9_007_199_254_740_991],
  ])("%d / %d = %d", (dividend, divisor, expected) => {
    expect(divideHalfUp(dividend, divisor)).toBe(expected)
  })
})

describe("share", () => {
  it("rounds towards zero and loses no digit of large amounts", () => {
    expect(share(exact(100), 1, 3)).toBe(33)
    expect(share(exact(-100), 1, 3)).toBe(-33)
    const large = share(exact(9_000_000_000_000_001), 8_999_999_999_999_999, 9_000_000_000_000_000)
    expect(large).toBe(8_999_999_999_999_999)
  })
})

describe("decimals of JSON", () => {
  it.each([0, 0.01, 0.1, 0.29, 1.1, 19.99, 4.35, 1234567.89, 89_999_999.99, -40.87])(
    "%p comes back",
    (amount) => {
      expect(toDecimal(fromDecimal(amount))).toBe(amount)
    }
  )

  it.each([0.001, 1.005, 19.999])("refuses %p, which is no whole number of cents", (amount) => {
    expect(() => fromDecimal(amount)).toThrow(RangeError)
  })

  it("turns cents into unrounded amounts and back", () => {
    expect(roundToCents(toExact(cents(-1999)))).toBe(-1999)
  })
})
