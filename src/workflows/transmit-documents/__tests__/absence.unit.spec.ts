import type { UnknownAttempt } from "../../../modules/lexoffice/sql/attempts"
import { assertCertainlyAbsent, untilCertain } from "../absence"

const attempt = (ended: boolean, seconds: number): UnknownAttempt => ({
  id: "lexatt_1",
  started_at: new Date(0),
  over_at: new Date(0),
  ended,
  since_ms: seconds * 1_000,
})

/** Source: docs/decisions/0005. */
describe("certain absence", () => {
  it.each<[string, UnknownAttempt[], number]>([
    ["the answer was lost a moment ago", [attempt(true, 0)], 120_000],
    ["just before two minutes", [attempt(true, 119.999)], 1],
    ["two minutes later", [attempt(true, 120)], 0],
    ["its process was killed two minutes after it began", [attempt(false, 120)], 35_000],
    ["its process was killed, 155 s after it began", [attempt(false, 155)], 0],
    ["the later of two tries decides", [attempt(true, 500), attempt(true, 30)], 90_000],
    ["nothing was tried", [], 0],
  ])("%s", (_name, attempts, left) => {
    expect(untilCertain(attempts)).toBeCloseTo(left, 6)
  })

  it.each([
    [0, 60_000],
    [60, 30_000],
    [105, 15_000],
    [119, 15_000],
  ])("%d s after the answer was lost, the next look is after %d ms", (seconds, retryAfterMs) => {
    expect(() => assertCertainlyAbsent([attempt(true, seconds)])).toThrow(
      expect.objectContaining({
        kind: "retryable",
        code: "outcome_unclear",
        performed: "unknown",
        retryAfterMs,
      })
    )
  })

  it("is believed when it is certain", () => {
    expect(() => assertCertainlyAbsent([attempt(true, 121), attempt(false, 200)])).not.toThrow()
  })
})
