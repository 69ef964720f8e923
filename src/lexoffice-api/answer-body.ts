import { z } from "@medusajs/framework/zod"
import { WireAnswer } from "./transport"

/** The bytes of a document, and what lexoffice calls them. `fileName` is a bare name, without any path. */
export type Download = { bytes: Buffer; contentType: string; fileName: string | null }

/** Either the value the caller gets and what the call log keeps of it, or why the answer cannot be used. */
export type Reading<T> =
  { ok: true; value: T; log: unknown } | { ok: false; problem: "unreadable" | "unexpected"; detail: string }

const MAX_PROBLEMS = 10
const MAX_TEXT = 10_000

/** The body as JSON; as text, cut, when it is none; null when empty. */
export function looseBody(answer: WireAnswer): unknown {
  const text = answer.body.toString("utf8").replace(/^\uFEFF/, "")
  if (text.trim() === "") {
    return null
  }
  const json = parseJson(text)
  return json.ok ? json.value : text.slice(0, MAX_TEXT)
}

/** A reader for JSON of the given shape. */
export const jsonReader =
  <T>(schema: z.ZodType<T>) =>
  (answer: WireAnswer): Reading<T> => {
    const json = parseJson(answer.body.toString("utf8").replace(/^\uFEFF/, ""))
    if (!json.ok) {
      return { ok: false, problem: "unreadable", detail: "the answer is no JSON" }
    }
    const parsed = schema.safeParse(json.value)
    return parsed.success
      ? { ok: true, value: parsed.data, log: json.value }
      : { ok: false, problem: "unexpected", detail: `unexpected answer: ${problemsOf(parsed.error)}` }
  }

/** A reader for answers whose body does not matter, such as 204. */
export const readNothing = (answer: WireAnswer): Reading<void> => ({
  ok: true,
  value: undefined,
  log: looseBody(answer),
})

/** A reader for files: some bytes, and neither a web page nor JSON, which no document of lexoffice is. */
export function readDownload(answer: WireAnswer): Reading<Download> {
  const contentType = answer.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? ""
  if (answer.body.length === 0) {
    return { ok: false, problem: "unexpected", detail: "the file is empty" }
  }
  if (/^(text\/html|application\/(.*\+)?json)$/.test(contentType)) {
    const problem = contentType === "text/html" ? "unreadable" : "unexpected"
    return { ok: false, problem, detail: `${contentType} instead of a file` }
  }
  const fileName = fileNameOf(answer.header("content-disposition"))
  const described = { contentType: contentType || "application/octet-stream", fileName }
  return {
    ok: true,
    value: { bytes: answer.body, ...described },
    log: { bytes: answer.body.length, ...described },
  }
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false } // the caller says what that means; the text itself is kept in the call log
  }
}

// Only paths and expectations: zod's own error may carry the value.
function problemsOf(error: z.ZodError): string {
  const problems = error.issues.slice(0, MAX_PROBLEMS)
  return problems.map((issue) => `${issue.path.map(String).join(".") || "body"}: ${issue.message}`).join("; ")
}

/** Source: RFC 6266; the extended form wins. Path separators and control characters are taken out. */
function fileNameOf(disposition: string | null): string | null {
  const extended = disposition?.match(/filename\*\s*=\s*utf-8''([^;]+)/i)?.[1]
  const plain = disposition?.match(/filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i)
  const name = decodePercent(extended?.trim()) ?? plain?.[1]?.replace(/\\(.)/g, "$1") ?? plain?.[2]
  const bare = name
    ?.split(/[/\\]/)
    .pop()
    // eslint-disable-next-line no-control-regex
    ?.replace(/[\u0000-\u001f\u007f]/g, "")
    .trim()
  return bare === undefined || /^\.*$/.test(bare) ? null : bare
}

function decodePercent(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text)
  } catch {
    return undefined // badly encoded: the plain form is used instead
  }
}
