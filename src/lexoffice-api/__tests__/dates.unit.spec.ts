import { toBerlinDay, toDocumentDate } from "../dates"

describe("toDocumentDate", () => {
  it.each([
    ["summer", "2026-09-01", "2026-09-01T00:00:00.000+02:00"],
    ["winter", "2026-12-31", "2026-12-31T00:00:00.000+01:00"],
    ["new year", "2027-01-01", "2027-01-01T00:00:00.000+01:00"],
    ["leap day", "2028-02-29", "2028-02-29T00:00:00.000+01:00"],
    ["day before the spring change", "2026-03-28", "2026-03-28T00:00:00.000+01:00"],
    ["day of the spring change, still winter at midnight", "2026-03-29", "2026-03-29T00:00:00.000+01:00"],
    ["day after", "2026-03-30", "2026-03-30T00:00:00.000+02:00"],
    ["day before the autumn change", "2026-10-24", "2026-10-24T00:00:00.000+02:00"],
    ["day of the autumn change, still summer at midnight", "2026-10-25", "2026-10-25T00:00:00.000+02:00"],
    ["day after", "2026-10-26", "2026-10-26T00:00:00.000+01:00"],
  ])("%s", (_name, day, expected) => expect(toDocumentDate(day)).toBe(expected))

  it.each(["", "2026-9-1", "2026-02-29", "2026-13-01", "01.09.2026", "2026-09-01T00:00:00Z", "20260901"])(
    "refuses %j",
    (day) => expect(() => toDocumentDate(day)).toThrow(RangeError)
  )

  it("comes back as the same day, for every day of four years", () => {
    for (let ms = Date.UTC(2025, 0, 1); ms < Date.UTC(2029, 0, 1); ms += 86_400_000) {
      const day = new Date(ms).toISOString().slice(0, 10)
      const date = toDocumentDate(day)
      expect(toBerlinDay(date)).toBe(day)
      expect(toBerlinDay(new Date(Date.parse(date) - 1))).not.toBe(day)
    }
  })
})

describe("toBerlinDay", () => {
  it.each([
    ["2026-08-31T22:00:00.000Z", "2026-09-01"],
    ["2026-08-31T21:59:59.999Z", "2026-08-31"],
    ["2026-12-31T23:00:00.000Z", "2027-01-01"],
    ["2026-12-31T22:59:59.999Z", "2026-12-31"],
    ["2026-03-29T22:00:00.000Z", "2026-03-30"],
    ["2026-10-25T22:59:59.999Z", "2026-10-25"],
    ["2026-09-01T00:00:00.000+02:00", "2026-09-01"],
    ["2026-09-01", "2026-09-01"],
  ])("%s -> %s", (instant, day) => {
    expect(toBerlinDay(instant)).toBe(day)
    expect(toBerlinDay(new Date(instant))).toBe(day)
  })

  it("refuses what is no instant", () => expect(() => toBerlinDay("yesterday")).toThrow(RangeError))
})
