import { supportText } from "../support-text"
import { contact, refused, secrets } from "./bodies"

const call = {
  at: new Date("2026-05-10T10:00:00.123Z"),
  actor: "user_01JD",
  method: "POST",
  path: "/v1/contacts",
  status: 406,
  requestId: "90d78d0777be",
  error: "data_rejected: Erika Mustermann",
  durationMs: 431,
  request: contact,
  response: refused,
}

it("tells lexoffice's support everything but who it is about", () => {
  const text = supportText(call, "de")
  for (const part of [
    "2026-05-10T10:00:00.123Z",
    "POST /v1/contacts",
    "Status: 406",
    "Ausgelöst von: Person in der Verwaltung",
    "90d78d0777be",
    "data_rejected",
    `"violation": "NOTNULL"`,
    `"number": 10307`,
  ]) {
    expect(text).toContain(part)
  }
  expect([...secrets, call.actor].filter((secret) => text.includes(secret))).toEqual([])
})

it("is short when there was neither answer nor body", () => {
  const nothing = {
    actor: "job:transmit",
    status: null,
    requestId: null,
    request: null,
    response: null,
    error: "lost",
  }
  expect(supportText({ ...call, ...nothing }, "en").split("\n")).toEqual([
    "Call to the lexoffice API",
    "Time (UTC): 2026-05-10T10:00:00.123Z",
    "Caused by: automatically (background task)",
    "POST /v1/contacts",
    "Status: no answer",
    "Duration: 431 ms",
    "Error: lost",
    "",
    "Personal data is replaced by ***.",
  ])
})
