import { describe, expect, it } from "@jest/globals"
import { type Period, periodOf, rangeOf } from "../lib/periods"

describe("periods of bookkeeping", () => {
  it.each<[Period, string, string, string]>([
    ["this_month", "2026-11-21", "2026-11-01", "2026-11-30"],
    ["this_month", "2028-02-29", "2028-02-01", "2028-02-29"],
    ["last_month", "2026-03-31", "2026-02-01", "2026-02-28"],
    ["last_month", "2027-01-01", "2026-12-01", "2026-12-31"],
    ["this_quarter", "2026-11-21", "2026-10-01", "2026-12-31"],
    ["this_quarter", "2026-03-31", "2026-01-01", "2026-03-31"],
    ["last_quarter", "2026-11-21", "2026-07-01", "2026-09-30"],
    ["last_quarter", "2026-02-01", "2025-10-01", "2025-12-31"],
    ["this_year", "2026-12-31", "2026-01-01", "2026-12-31"],
    ["last_year", "2026-01-01", "2025-01-01", "2025-12-31"],
  ])("%s on %s", (period, today, from, to) => {
    expect(rangeOf(period, today)).toEqual({ from, to })
  })

  it("knows a period again", () => {
    expect(periodOf({ from: "2026-10-01", to: "2026-12-31" }, "2026-11-21")).toBe("this_quarter")
  })

  it.each([[{}], [{ from: "2026-10-01" }], [{ from: "2026-10-02", to: "2026-12-31" }]])(
    "takes %j for no period",
    (range) => {
      expect(periodOf(range, "2026-11-21")).toBeUndefined()
    }
  )
})
