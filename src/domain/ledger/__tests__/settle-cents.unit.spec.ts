import { cents, exact } from "../../money"
import { directionsOf, Rebooking, settleCents } from "../settle-cents"

/** Cents before rounding, and what was booked for how many of them. */
const amount = (worth: number, was = 0, booked = 0): Rebooking => ({
  exact: exact(Math.round(worth * 1e6)),
  before: { exact: exact(Math.round(was * 1e6)), gross: cents(booked) },
})

const settle = (amounts: Rebooking[], total: number) =>
  settleCents(amounts, cents(total), directionsOf(amounts))

describe("settleCents", () => {
  it.each<[string, Rebooking[], number, number[]]>([
    ["rounds half up, away from zero", [amount(10.5)], 11, [11]],
    [
      "R9: 1.00 in three equal parts",
      [amount(33.333333), amount(33.333333), amount(33.333334)],
      100,
      [33, 33, 34],
    ],
    ["takes the cent too many from the one that gained most", [amount(10.6), amount(10.9)], 21, [10, 11]],
    ["gives a cent never to an amount of zero", [amount(0), amount(10.4), amount(10.4)], 21, [0, 11, 10]],
    [
      "keeps the cents of what did not change",
      [amount(10.4, 10.4, 11), amount(20.7, 10.4, 10)],
      31,
      [11, 20],
    ],
    [
      "lets nothing grow that shrank, though it would now be rounded up",
      [amount(10.6, 10.9, 10), amount(5, 20, 20)],
      15,
      [10, 5],
    ],
    [
      "lets nothing shrink that grew, though it would now be rounded down",
      [amount(10.4, 10.1, 11), amount(20, 5, 5)],
      31,
      [11, 20],
    ],
    [
      "leaves the cent at what is gone, before it makes an invoice of one cent beside the credit note",
      [amount(10.6, 10.6, 10), amount(0, 10.6, 11)],
      11,
      [10, 1],
    ],
    [
      "takes a cent off what did not change, before it credits more than was invoiced",
      [amount(10.4, 10.4, 11), amount(0, 10.4, 10)],
      10,
      [10, 0],
    ],
    [
      "keeps a cent left of something gone while the rest grows",
      [amount(30, 10, 10), amount(0, 0, 1)],
      30,
      [29, 1],
    ],
    ["takes it along with the next credit note", [amount(5, 10, 9), amount(0, 0, 1)], 5, [5, 0]],
    ["everything gone is exactly nothing", [amount(0, 10.4, 11), amount(0, 10.4, 10)], 0, [0, 0]],
    [
      "goes two cents off rather than to make a document of one cent",
      [amount(100.4, 100.4, 100), amount(87.87, 174.78, 175)],
      189,
      [100, 89],
    ],
    [
      "gives a cent to what changed, though rounding wronged the unchanged one more",
      [amount(10.45, 10.45, 10), amount(20.1, 5, 5)],
      31,
      [10, 21],
    ],
    [
      "gives a cent to what is left of the order, before what is gone",
      [amount(10.6, 10.6, 10), amount(0, 8, 8), amount(5, 10, 10)],
      16,
      [10, 0, 6],
    ],
    [
      "leaves a cent at what is gone, before something is two cents off",
      [amount(10.9, 10.9, 10), amount(0, 8, 8), amount(4.9, 9, 9)],
      16,
      [10, 1, 5],
    ],
    [
      "a move of the eighth decimal is no change",
      [amount(10.500001, 10.499999, 10), amount(7, 8, 8)],
      17,
      [10, 7],
    ],
    ["no amounts, no cents", [], 0, []],
  ])("%s", (_name, amounts, total, expected) => {
    expect(settle(amounts, total)).toEqual(expected)
  })

  it("makes the document of one cent when nothing else adds up", () => {
    expect(settle([amount(10.6, 10.6, 10), amount(10.6, 10.6, 10)], 21)).toEqual([11, 10])
  })

  it("refuses a total that no rounding reaches", () => {
    expect(() => settle([amount(10.4)], 14)).toThrow(RangeError)
    expect(() => settle([amount(0.4)], -1)).toThrow(RangeError)
  })
})
