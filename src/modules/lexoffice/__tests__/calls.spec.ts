import type { Exchange } from "../../../lexoffice-api"
import { writeCall } from "../sql/call-log"
import { moduleTests } from "./support/module-tests"

const exchange = (fields: Partial<Exchange> = {}): Exchange => ({
  method: "POST",
  path: "/v1/invoices?finalize=true",
  status: 201,
  request: { title: "Rechnung" },
  response: { id: "remote-1" },
  error: null,
  durationMs: 12.6,
  startedAt: new Date("2026-01-31T10:00:00.123Z"),
  requestId: "request-1",
  ...fields,
})

moduleTests(({ service }) => {
  const written = async (fields: Partial<Exchange>) => {
    await writeCall(service.sql, "lexcall_1", exchange(fields), { documentId: "lexdoc_1", actor: "user_1" })
    return service.retrieveLexofficeCallLog("lexcall_1")
  }

  it("keeps the whole exchange", async () => {
    expect(await written({})).toMatchObject({
      method: "POST",
      path: "/v1/invoices?finalize=true",
      status: 201,
      request: { title: "Rechnung" },
      response: { id: "remote-1" },
      error: null,
      duration_ms: 13,
      request_id: "request-1",
      document_id: "lexdoc_1",
      actor: "user_1",
      created_at: new Date("2026-01-31T10:00:00.123Z"),
    })
  })

  it.each<[string, unknown, unknown]>([
    ["NUL", "a\u0000b", "a\ufffdb"],
    ["half a character", ["\ud83d", "\udc00x", "😀"], ["\ufffd", "\ufffdx", "😀"]],
    ["either in a name", { "a\u0000": { "\ud83d": 1 } }, { "a\ufffd": { "\ufffd": 1 } }],
    ["what looks like an escape", "\\u0000 \\ud83d \\\\u0000 \\", "\\u0000 \\ud83d \\\\u0000 \\"],
    ["question marks and quotes", "? ?? \\? 'x' $1", "? ?? \\? 'x' $1"],
    ["a plain text", "<html>", "<html>"],
    ["a number", 7, 7],
  ])("keeps bodies with %s", async (_name, body, kept) => {
    expect(await written({ request: body, response: body })).toMatchObject({ request: kept, response: kept })
  })

  it("keeps what cannot be stored out of path, error and request id", async () => {
    const bad = "a\u0000b\ud83d"
    expect(await written({ path: bad, error: bad, requestId: bad })).toMatchObject({
      path: "a\ufffdb\ufffd",
      error: "a\ufffdb\ufffd",
      request_id: "a\ufffdb\ufffd",
    })
  })

  it("keeps no body as nothing, not as JSON's null", async () => {
    await written({
      status: null,
      request: null,
      response: undefined,
      error: "lexoffice_unreachable: no answer",
    })
    const [row] = await service.sql.execute(
      `select request is null and response is null and status is null as empty from lexoffice_call_log`
    )
    expect(row).toEqual({ empty: true })
  })

  it("notes the size of a body that is too long to keep", async () => {
    const longest = "x".repeat(256 * 1024 - 2)
    const call = await written({ request: longest, response: { text: "ß".repeat(128 * 1024) } })
    expect(call.request).toBe(longest)
    expect(call.response).toEqual({ truncated: true, bytes: 256 * 1024 + 11 })
  })
})
