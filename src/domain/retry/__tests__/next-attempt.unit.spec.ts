import { decideNextStep, Failure, isAccountFailure, NextStep } from "../next-attempt"

const failure = (fields: Partial<Failure> = {}): Failure => ({
  kind: "retryable",
  code: "version_conflict",
  params: {},
  retryAfterMs: null,
  performed: "no",
  ...fields,
})

/** Without jitter. */
const middle = 0.5
const decide = (fields: Partial<Failure>, attempts = 0, pauses = 0, accountWorked = false) =>
  decideNextStep(failure(fields), { attempts, pauses, accountWorked }, middle)

const wait = (waitMs: number): NextStep => ({ step: "wait", waitMs, countsAsAttempt: true })
const shortWait = (waitMs: number): NextStep => ({ step: "wait", waitMs, countsAsAttempt: false })

describe("decideNextStep", () => {
  it("a missing permission pauses all work only while nothing else arrives; what lacks it waits for minutes", () => {
    const code = "permission_missing"
    const paused = { step: "pause", pauseMs: 15_000, waitMs: 600_000, countsAsAttempt: false }
    expect(decide({ code, kind: "needs_person" })).toEqual(paused)
    expect(decide({ code, kind: "needs_person" }, 99, 0, true)).toEqual({ ...paused, pauseMs: 0 })
  })

  it.each(["key_refused", "contract_missing", "not_connected"])(
    "%s is about the account: all work pauses, whatever the kind and however often, and no document is to blame",
    (code) => {
      expect(isAccountFailure(code)).toBe(true)
      const paused = { step: "pause", pauseMs: 15_000, waitMs: 0, countsAsAttempt: false }
      expect(decide({ code, kind: "needs_person" })).toEqual(paused)
      expect(decide({ code }, 99, 0, true)).toEqual(paused)
    }
  )

  const outage = (fields: Partial<Failure>, attempts = 0, pauses = 0, accountWorked = false) =>
    decide({ code: "lexoffice_unreachable", ...fields }, attempts, pauses, accountWorked)

  it.each([
    [0, 15_000],
    [1, 30_000],
    [5, 480_000],
    [6, 900_000],
    [1000, 900_000],
  ])("after %d pauses in a row the next lasts %d ms, then other documents go first", (pauses, pauseMs) => {
    expect(outage({}, 99, pauses)).toEqual({
      step: "pause",
      pauseMs,
      waitMs: pauseMs + 30_000,
      countsAsAttempt: false,
    })
  })

  it.each([
    [120_000, 120_000],
    [1, 15_000],
  ])("a pause is as long as lexoffice asked for: %d ms make %d", (retryAfterMs, pauseMs) => {
    expect(outage({ retryAfterMs })).toMatchObject({ step: "pause", pauseMs })
  })

  it("a document that fails while others arrive is to blame itself, and stops with the tenth attempt", () => {
    expect(outage({}, 8, 0, true)).toMatchObject({ step: "pause", countsAsAttempt: true })
    expect(outage({}, 9, 0, true)).toEqual({ step: "stop" })
    expect(outage({}, 9, 0, false)).toMatchObject({ step: "pause", countsAsAttempt: false })
  })

  it.each([
    ["contact_not_ready", 2_000],
    ["contact_busy", 1_000],
    ["account_number_race", 3_000],
    ["throttled", 5_000],
    ["outcome_unclear", 15_000],
    ["lease_lost", 0],
  ])("%s is a short wait of %d ms that counts as no attempt", (code, waitMs) => {
    expect(isAccountFailure(code)).toBe(false)
    expect(decide({ code }, 99)).toEqual(shortWait(waitMs))
    expect(decide({ code, kind: "needs_person" })).toEqual(shortWait(waitMs))
    expect(decide({ code, retryAfterMs: 60_000 })).toEqual(shortWait(60_000))
  })

  it.each([
    [0, 10_000],
    [1, 20_000],
    [4, 160_000],
    [8, 2_560_000],
  ])("after %d attempts the next waits %d ms", (attempts, waitMs) => {
    expect(decide({}, attempts)).toEqual(wait(waitMs))
  })

  it("waits at least as long as lexoffice asked for", () => {
    expect(decide({ retryAfterMs: 30_000 })).toEqual(wait(30_000))
    expect(decide({ retryAfterMs: 1 })).toEqual(wait(10_000))
  })

  it("stops with the tenth attempt", () => {
    expect(decide({}, 8).step).toBe("wait")
    expect(decide({}, 9)).toEqual({ step: "stop" })
    expect(decide({}, 10)).toEqual({ step: "stop" })
  })

  it.each(["needs_person", "permanent"] as const)("stops at once for %s", (kind) => {
    expect(decide({ kind, code: "data_rejected" })).toEqual({ step: "stop" })
  })

  it("looks again by itself while a person works on a draft", () => {
    expect(decide({ kind: "needs_person", code: "invoice_is_draft" }, 99)).toEqual({
      step: "wait_for_person",
      waitMs: 600_000,
    })
  })

  it.each([
    [0, 7_500],
    [0.5, 10_000],
    [1, 12_500],
  ])("jitter of %d makes 10 s into %d ms", (random, waitMs) => {
    expect(decideNextStep(failure(), { attempts: 0, pauses: 0, accountWorked: false }, random)).toEqual(
      wait(waitMs)
    )
  })
})
