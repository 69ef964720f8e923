import { exact, sumExact } from "../../money"
import { shareShipping } from "../index"
import { euros, line } from "./builders"

const cup = line({ key: "item:cup", gross: euros(30.93) })
const book = line({ key: "item:book", gross: euros(29.97), ratePercent: 7 })
const shipping = line({ key: "shipping:1", kind: "shipping", gross: euros(4.9), ratePercent: 19 })
const grossOf = (lines: ReturnType<typeof shareShipping>) =>
  lines.map(({ key, ratePercent, gross }) => [key, ratePercent, gross])

/** Source: UStAE 3.10, shipping follows the goods, here by their value. */
describe("shareShipping", () => {
  it("R7: 4.90 over 30.93 at 19 % and 29.97 at 7 %", () => {
    expect(grossOf(shareShipping([cup, book, shipping]))).toEqual([
      ["item:cup", 19, 3_093_000_000],
      ["item:book", 7, 2_997_000_000],
      ["shipping:1", 19, 248_862_069],
      ["shipping:1", 7, 241_137_931],
    ])
  })

  it.each([
    ["one rate takes all", [cup, { ...shipping, ratePercent: 7 }], [["shipping:1", 19, 490_000_000]]],
    ["nothing to go by", [shipping], [["shipping:1", 19, 490_000_000]]],
    [
      "free goods decide nothing",
      [{ ...book, gross: exact(0) }, cup, shipping],
      [["shipping:1", 19, 490_000_000]],
    ],
    ["free shipping stays as it is", [cup, book, { ...shipping, gross: exact(0) }], [["shipping:1", 19, 0]]],
    [
      "goods that came back still count, so that a return moves no shipping",
      [{ ...cup, gross: exact(0), returnedGross: cup.gross }, book, shipping],
      [
        ["shipping:1", 19, 248_862_069],
        ["shipping:1", 7, 241_137_931],
      ],
    ],
  ])("%s", (_name, lines, expected) => {
    expect(grossOf(shareShipping(lines).filter(({ kind }) => kind === "shipping"))).toEqual(expected)
  })

  it("goes by the rates alone, not by the order of the lines", () => {
    const [three, one] = [
      line({ key: "item:3", gross: exact(3_714_285_714) }),
      line({ key: "item:1", gross: exact(619_047_619), ratePercent: 7 }),
    ]
    const shared = [
      ["shipping:1", 19, 420_000_000],
      ["shipping:1", 7, 70_000_000],
    ]
    expect(grossOf(shareShipping([three, one, shipping])).slice(2)).toEqual(shared)
    expect(grossOf(shareShipping([one, three, shipping])).slice(2)).toEqual(shared)
  })

  it("loses nothing of the order's total", () => {
    const third = line({ key: "item:c", gross: euros(0.07), ratePercent: 25.5 })
    const lines = [cup, book, third, { ...shipping, gross: exact(490_000_001) }]
    const sum = (all: typeof lines) => sumExact(all.map(({ gross }) => gross))
    expect(sum(shareShipping(lines))).toBe(sum(lines))
  })
})
