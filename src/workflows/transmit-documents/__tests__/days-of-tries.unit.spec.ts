import { daysOf } from "../find-lost"

const tried = (begun: string, over: string) => ({ started_at: new Date(begun), over_at: new Date(over) })

it.each([
  [
    "a try at noon",
    [tried("2026-07-10T10:00:00Z", "2026-07-10T10:00:35Z")],
    { createdDateFrom: "2026-07-10", createdDateTo: "2026-07-11" },
  ],
  [
    "a try around midnight in Germany",
    [tried("2026-07-09T21:59:50Z", "2026-07-09T22:00:25Z")],
    { createdDateFrom: "2026-07-09", createdDateTo: "2026-07-11" },
  ],
  [
    "several tries",
    [
      tried("2026-01-02T10:00:00Z", "2026-01-02T10:00:01Z"),
      tried("2026-01-05T10:00:00Z", "2026-01-05T10:00:01Z"),
    ],
    { createdDateFrom: "2026-01-02", createdDateTo: "2026-01-06" },
  ],
])("%s was made on these days, as lexoffice dates them", (_name, attempts, days) => {
  expect(daysOf(attempts)).toEqual(days)
})
