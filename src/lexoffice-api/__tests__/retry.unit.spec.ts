import { decideRetry, parseRetryAfter } from "../retry"

const now = new Date("2026-09-01T10:00:00.000Z")

describe("decideRetry", () => {
  it.each([
    // [name, status, asked, attempt number, jitter, expected delay; null: stop]
    ["first 429", 429, null, 1, 0, 1_000],
    ["second", 429, null, 2, 0, 2_000],
    ["third", 429, null, 3, 0, 4_000],
    ["fourth", 429, null, 4, 0, 8_000],
    ["after the last wait", 429, null, 5, 0, null],
    ["full jitter adds a quarter", 429, null, 3, 1, 5_000],
    ["Retry-After is honoured", 429, 7_000, 1, 0, 7_000],
    ["Retry-After, with jitter on top", 429, 8_000, 1, 1, 10_000],
    ["Retry-After of nothing still waits", 429, 0, 1, 0, 1_000],
    ["Retry-After beyond what a worker waits", 429, 30_001, 1, 0, null],
    ["a server error", 503, null, 1, 0, null],
    ["a server error that says when", 503, 1_000, 1, 0, null],
    ["a refusal", 406, null, 1, 0, null],
    ["no answer", null, null, 1, 0, null],
  ])("%s", (_name, status, retryAfterMs, number, jitter, delayMs) => {
    const decision = decideRetry({ status, retryAfterMs }, { number, maxThrottleWaits: 4, jitter })
    expect(decision).toEqual(delayMs === null ? { retry: false } : { retry: true, delayMs })
  })

  it("waits at most 30 s, plus jitter", () => {
    const decision = decideRetry(
      { status: 429, retryAfterMs: null },
      { number: 20, maxThrottleWaits: 50, jitter: 0 }
    )
    expect(decision).toEqual({ retry: true, delayMs: 30_000 })
  })
})

describe("parseRetryAfter", () => {
  it.each([
    [null, null],
    ["", null],
    ["soon", null],
    ["-5", null],
    ["1e9", null],
    ["0", 0],
    ["5", 5_000],
    [" 5 ", 5_000],
    ["1.5", 1_500],
    ["86400", 3_600_000],
    ["Tue, 01 Sep 2026 10:00:20 GMT", 20_000],
    ["Tue, 01 Sep 2026 09:59:00 GMT", 0],
    ["Tuesday, 01-Sep-26 10:00:20 GMT", 20_000],
    ["Fri, 01 Jan 2100 00:00:00 GMT", 3_600_000],
    ["2026", 2_026_000],
    ["2026-09-01T10:00:20Z", null],
  ])("%j -> %j", (header, expected) => expect(parseRetryAfter(header, now)).toBe(expected))
})
