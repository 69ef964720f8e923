import { QueueFacts, readyAt } from "../queue"

const now = new Date("2026-11-21T10:00:00Z")
const queue = (facts: Partial<QueueFacts>): QueueFacts => ({
  waiting: 0,
  ownDocuments: 0,
  newContacts: 0,
  slotMs: 500,
  pausedUntil: null,
  ...facts,
})

describe("readyAt", () => {
  it.each<[string, Partial<QueueFacts>, string | null]>([
    ["nothing waits", {}, null],
    ["nothing waits, though work pauses", { pausedUntil: new Date("2026-11-21T11:00:00Z") }, null],
    ["one of a known customer: sent and read", { waiting: 1 }, "2026-11-21T10:00:01.000Z"],
    ["1,000 of known customers: 1,004 requests", { waiting: 1_000 }, "2026-11-21T10:08:22.000Z"],
    ["1,000 of 1,000 new customers", { waiting: 1_000, newContacts: 1_000 }, "2026-11-21T10:16:42.000Z"],
    ["one of the shop's own: voucher and file", { waiting: 1, ownDocuments: 1 }, "2026-11-21T10:00:01.000Z"],
    [
      "1,000, half of them the shop's own: 1,502 requests",
      { waiting: 1_000, ownDocuments: 500 },
      "2026-11-21T10:12:31.000Z",
    ],
    ["at half the pace", { waiting: 1_000, slotMs: 1_000 }, "2026-11-21T10:16:44.000Z"],
    [
      "after a pause",
      { waiting: 1, pausedUntil: new Date("2026-11-21T10:15:00Z") },
      "2026-11-21T10:15:01.000Z",
    ],
    [
      "after a pause that is over",
      { waiting: 1, pausedUntil: new Date("2026-11-21T09:00:00Z") },
      "2026-11-21T10:00:01.000Z",
    ],
  ])("%s", (_name, facts, expected) => {
    expect(readyAt(queue(facts), now)?.toISOString() ?? null).toBe(expected)
  })
})
