import { describe, expect, it } from "@jest/globals"
import { readDay, readOffset, readOrder } from "../lib/address"

describe("an address that somebody typed", () => {
  it.each([
    ["2026-02-28", "2026-02-28"],
    ["2026-02-31", undefined],
    ["2026-13-01", undefined],
    ["abc", undefined],
    ["2026-02-28T10:00", undefined],
    [undefined, undefined],
  ])("day %s", (text, day) => expect(readDay(text)).toBe(day))

  it.each([
    ["-number", "-number"],
    ["number", "number"],
    ["--number", undefined],
    ["x", undefined],
    [null, undefined],
  ])("order %s", (text, order) => expect(readOrder(text, ["number"])).toBe(order))

  it.each([
    ["20", 20],
    ["1.5", 0],
    ["-20", 0],
    ["1e999", 0],
    ["x", 0],
    [null, 0],
  ])("offset %s", (text, offset) => expect(readOffset(text)).toBe(offset))
})
