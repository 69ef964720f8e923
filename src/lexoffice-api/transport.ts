import { Agent as HttpAgent } from "node:http"
import { Agent as HttpsAgent } from "node:https"
import axios, { AxiosResponse } from "axios"
import { connectionText, neverSent, originOf } from "./connection-error"
import { Problem } from "./failure"

/** One request as it goes over the wire. `url` is complete. */
export type WireRequest = {
  method: string
  url: string
  headers: Record<string, string>
  body: Buffer | null
  /** For the whole exchange, from connecting to the last byte of the answer */
  timeoutMs: number
  /** Largest answer accepted, unpacked */
  maxBytes: number
}

/** What came back, or why nothing did. Any status counts as an answer; `problem` null: complete body. */
export type WireAnswer = {
  status: number | null
  header: (name: string) => string | null
  body: Buffer
  problem: Problem | null
  /** Short text for people, such as `ECONNREFUSED`; may repeat what the remote side sent */
  detail: string | null
}

// A socket idle for longer is not used again: lexoffice may be closing it just then, and a write lost that way
// would have to be looked up.
const IDLE_SOCKET_MS = 10_000
const agentOptions = { keepAlive: true, timeout: IDLE_SOCKET_MS }
const httpAgent = new HttpAgent(agentOptions)
const httpsAgent = new HttpsAgent(agentOptions)

type Body = AsyncIterable<Uint8Array>

/**
 * Sends one request over pooled connections and reads the answer. Follows no redirect, so the key never goes to
 * another host. Never throws, and lets nothing of axios out: its errors carry the request's headers.
 */
export async function transmit(request: WireRequest): Promise<WireAnswer> {
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), request.timeoutMs)
  try {
    const response = await axios.request<Body>({
      method: request.method,
      url: request.url,
      headers: request.headers,
      data: request.body ?? undefined,
      responseType: "stream",
      signal: deadline.signal,
      maxRedirects: 0,
      maxBodyLength: Infinity,
      validateStatus: () => true,
      httpAgent,
      httpsAgent,
    })
    return await readAnswer(response, request, deadline.signal)
  } catch (error) {
    return deadline.signal.aborted ? timedOut(request) : noAnswer(error)
  } finally {
    clearTimeout(timer)
  }
}

async function readAnswer(
  response: AxiosResponse<Body>,
  request: WireRequest,
  deadline: AbortSignal
): Promise<WireAnswer> {
  const answer = { status: response.status, header: headerReader(response) }
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response.data) {
      chunks.push(Buffer.from(chunk))
      size += chunk.length
      if (size > request.maxBytes) {
        const detail = `answer larger than ${request.maxBytes} bytes`
        return { ...answer, body: Buffer.concat(chunks), problem: "unexpected", detail }
      }
    }
    return { ...answer, body: Buffer.concat(chunks), problem: null, detail: null }
  } catch (error) {
    const detail = deadline.aborted ? `no end within ${request.timeoutMs} ms` : connectionText(error)
    return { ...answer, body: Buffer.concat(chunks), problem: "cut_off", detail }
  }
}

function headerReader(response: AxiosResponse<Body>): (name: string) => string | null {
  return (name) => {
    const value: unknown = response.headers[name.toLowerCase()]
    return typeof value === "string" ? value : null
  }
}

const nothing = { status: null, header: () => null, body: Buffer.alloc(0) }

function timedOut(request: WireRequest): WireAnswer {
  return { ...nothing, problem: "no_answer", detail: `no answer within ${request.timeoutMs} ms` }
}

function noAnswer(error: unknown): WireAnswer {
  const origin = originOf(error)
  return {
    ...nothing,
    problem: neverSent(origin) ? "never_sent" : "no_answer",
    detail: connectionText(origin),
  }
}
