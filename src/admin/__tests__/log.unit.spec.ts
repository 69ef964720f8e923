import { describe, expect, it } from "@jest/globals"
import type { CallDto, CallListDto } from "../../api/admin/lexoffice/dto"
import { shownCount } from "../components/common/shown-count"
import { subjectOf } from "../lib/call-words"
import { addMonths, firstDay, lastDay, readMonth } from "../lib/months"

const call: CallDto = {
  id: "lexcall_1",
  method: "GET",
  path: "/v1/profile",
  status: 200,
  error: null,
  duration_ms: 1,
  request: null,
  response: null,
  document_id: null,
  document_number: null,
  actor: { kind: "job", user_id: null },
  created_at: "2026-11-21T12:00:00.000Z",
}
const page = (fields: Partial<CallListDto>, rows = 20): CallListDto => ({
  calls: Array.from({ length: rows }, () => call),
  count: 12_345,
  count_is_exact: false,
  limit: 20,
  offset: 0,
  ...fields,
})

describe("shownCount", () => {
  it.each<[string, CallListDto | undefined, ReturnType<typeof shownCount>]>([
    ["nothing loaded yet", undefined, { count: 0, isExact: true }],
    ["a counted list", page({ count: 9_999, count_is_exact: true }), { count: 9_999, isExact: true }],
    ["an estimate, in two figures", page({}), { count: 12_000, isExact: false }],
    ["a million", page({ count: 987_654 }), { count: 990_000, isExact: false }],
    ["an estimate of almost nothing", page({ count: 3 }), { count: 21, isExact: false }],
    ["a full page behind the estimate", page({ offset: 20_000 }), { count: 20_021, isExact: false }],
    ["the last page", page({ offset: 20_000 }, 7), { count: 20_007, isExact: true }],
    ["a page behind the end", page({ offset: 40_000 }, 0), { count: 40_000, isExact: false }],
  ])("%s", (_name, list, expected) => {
    expect(shownCount(list, list?.calls.length ?? 0)).toEqual(expected)
  })
})

it.each([
  ["/v1/invoices?finalize=true", "invoices"],
  ["/v1/invoices/0b1e", "invoices"],
  ["/v1/invoices/0b1e/file", "files"],
  ["/v1/vouchers/0b1e/files", "files"],
  ["/v1/files", "files"],
  ["/v1/voucherlist?page=0", "voucherlist"],
  ["/v1/unheard-of", null],
  ["", null],
])("a call of %s is about %s", (path, subject) => {
  expect(subjectOf(path)).toBe(subject)
})

describe("months", () => {
  it.each([
    ["2026-11", 1, "2026-12"],
    ["2026-12", 1, "2027-01"],
    ["2026-01", -1, "2025-12"],
    ["2026-11", -35, "2023-12"],
  ])("%s and %i", (month, count, expected) => {
    expect(addMonths(month, count)).toBe(expected)
  })

  it("have a first and a last day", () => {
    expect([firstDay("2028-02"), lastDay("2028-02"), lastDay("2026-02"), lastDay("2026-12")]).toEqual([
      "2028-02-01",
      "2028-02-29",
      "2026-02-28",
      "2026-12-31",
    ])
  })

  it.each([["2026-13"], ["2026-1"], ["now"], [""], [null]])("%s is none", (text) => {
    expect(readMonth(text)).toBeUndefined()
  })
})
