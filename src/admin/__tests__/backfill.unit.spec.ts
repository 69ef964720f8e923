import { describe, expect, it } from "@jest/globals"
import { type BackfillPlan, byReason, leftReasons, personsOf, writesOf } from "../lib/backfill"

const plan = (fields: Partial<BackfillPlan>): BackfillPlan => ({
  from: "2026-01-01",
  to: "2026-11-21",
  dry_run: true,
  orders: 0,
  documents: { invoice: 0, credit_note: 0 },
  totals: { invoice: 0, credit_note: 0 },
  nothing: {},
  needs_person: {},
  causes: [],
  ...fields,
})

describe("a plan of older orders", () => {
  it("counts what would be written, and who would be asked", () => {
    const told = plan({
      documents: { invoice: 7, credit_note: 2 },
      needs_person: { tax_undecided: 3, country_missing: 4 },
    })
    expect([writesOf(told), personsOf(told)]).toEqual([9, 7])
    expect([writesOf(plan({})), personsOf(plan({}))]).toEqual([0, 0])
  })

  it.each<[string, Record<string, number>, ReturnType<typeof byReason>]>([
    ["no orders", {}, []],
    ["a reason that no order has", { up_to_date: 0 }, []],
    [
      "in a fixed order",
      { draft_order: 1, up_to_date: 5 },
      [
        { reason: "up_to_date", count: 5 },
        { reason: "draft_order", count: 1 },
      ],
    ],
    [
      "a reason without a word of its own",
      { unheard_of: 2, unthought_of: 1, nothing_to_book: 4 },
      [
        { reason: "nothing_to_book", count: 4 },
        { reason: "other", count: 3 },
      ],
    ],
  ])("tells why orders are left alone: %s", (_name, counts, expected) => {
    expect(byReason(counts, leftReasons)).toEqual(expected)
  })
})
