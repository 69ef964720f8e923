import { packPlans, replacePlans, unpackPlans, type PlannedOrder } from "../planned-orders"

const planned = (orderId: string, code: string): PlannedOrder => ({
  orderId,
  orderDisplayId: 7,
  customer: "erika.muster@example.com",
  plannedAfter: 2,
  plan: { kind: "needs_person", code, params: { reason: "unknown" } },
})
const packed = packPlans([planned("a", "country_missing"), planned("b", "tax_undecided")])

it("plans arrive as they left", () => {
  expect(unpackPlans(packed)).toEqual([planned("a", "country_missing"), planned("b", "tax_undecided")])
})

it("a newer plan takes the place of its order's, and nothing else changes", () => {
  const newer = planned("b", "order_unwritable").plan
  const replaced = replacePlans(
    packed,
    new Map([
      ["b", newer],
      ["unknown", newer],
    ])
  )
  expect(unpackPlans(replaced)).toEqual([planned("a", "country_missing"), planned("b", "order_unwritable")])
})

it("without newer plans it stays the same text", () => {
  expect(replacePlans(packed, new Map())).toBe(packed)
})
