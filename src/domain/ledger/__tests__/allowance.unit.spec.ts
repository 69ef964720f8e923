import { cents } from "../../money"
import { allowanceOf } from "../index"
import { euros, line, sale } from "./builders"

/** In euros. `returned` came back of goods that were worth `worth + returned`. */
type Row = {
  worth: number
  returned?: number
  captured: number
  prepaid?: number
  refunded: number
  allowance: number
}

const inCents = (amount = 0) => cents(Math.round(amount * 100))

describe("allowanceOf", () => {
  it.each<[string, Row]>([
    ["nothing refunded", { worth: 50, captured: 50, refunded: 0, allowance: 0 }],
    ["goodwill", { worth: 50, captured: 50, refunded: 5, allowance: 5 }],
    ["a return, its refund", { worth: 38, returned: 12, captured: 50, refunded: 12, allowance: 0 }],
    ["a return, half its refund", { worth: 38, returned: 12, captured: 50, refunded: 6, allowance: 0 }],
    ["a return, and goodwill", { worth: 38, returned: 12, captured: 50, refunded: 17, allowance: 5 }],
    ["made cheaper after it was paid", { worth: 42, captured: 50, refunded: 8, allowance: 0 }],
    [
      "a return whose fee of 5 is kept, and goodwill",
      { worth: 43, returned: 12, captured: 50, refunded: 12, allowance: 5 },
    ],
    [
      "exchanged for something cheaper, and goodwill",
      { worth: 46, returned: 12, captured: 50, refunded: 9, allowance: 5 },
    ],
    [
      "a return that was never paid, and goodwill on the rest",
      { worth: 38, returned: 12, captured: 38, refunded: 5, allowance: 5 },
    ],
    [
      "a return while money is still owed",
      { worth: 38, returned: 12, captured: 20, refunded: 12, allowance: 0 },
    ],
    [
      "a return while money is still owed, and goodwill",
      { worth: 38, returned: 12, captured: 20, refunded: 17, allowance: 5 },
    ],
    [
      "exchanged for something dearer, the difference not paid yet",
      { worth: 63, returned: 12, captured: 50, refunded: 12, allowance: 0 },
    ],
    [
      "partly paid by gift card, a return and its refund",
      { worth: 38, returned: 12, captured: 30, prepaid: 20, refunded: 12, allowance: 0 },
    ],
    [
      "a cent between the return and the order's rounded total",
      { worth: 38.21, returned: 11.9, captured: 50.1, refunded: 11.9, allowance: 0 },
    ],
    ["more than the order is worth", { worth: 50, captured: 50, refunded: 70, allowance: 50 }],
    ["nothing was ever captured", { worth: 50, captured: 0, refunded: 0, allowance: 0 }],
  ])("%s", (_name, { worth, returned = 0, captured, prepaid, refunded, allowance }) => {
    const order = sale({
      lines: [line({ gross: euros(worth), returnedGross: euros(returned) })],
      captured: inCents(captured),
      prepaid: inCents(prepaid),
      refunded: inCents(refunded),
    })
    expect(allowanceOf(order)).toBe(inCents(allowance))
  })
})
