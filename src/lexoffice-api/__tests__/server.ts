import { createServer, IncomingMessage, ServerResponse } from "node:http"
import { AddressInfo } from "node:net"
import { createHttp, Exchange, Http, HttpOptions } from "../http"

export const KEY = "k3y+S/ecret=value-0123456789"

export type Reply = { status?: number; headers?: Record<string, string>; body?: unknown }

/** What the server does with one request: a plain answer, or anything a socket can do. */
export type Step = Reply | ((response: ServerResponse, request: IncomingMessage) => void)

export type Received = {
  method: string
  url: string
  headers: IncomingMessage["headers"]
  body: Buffer
}

export type TestServer = {
  url: string
  received: Received[]
  /** Answers the next requests with these steps, in this order; a request without a step gets a 599 */
  plays: (...steps: Step[]) => void
  close: () => Promise<void>
}

export async function startServer(): Promise<TestServer> {
  const received: Received[] = []
  const steps: Step[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on("error", () => undefined)
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const { method = "", url = "", headers } = request
      received.push({ method, url, headers, body: Buffer.concat(chunks) })
      const step = steps.shift() ?? { status: 599, body: "the test has no step for this request" }
      const play = typeof step === "function" ? step : (to: ServerResponse) => answer(to, step)
      play(response, request)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${isAddress(address) ? address.port : 0}`,
    received,
    plays: (...next) => void steps.push(...next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const isAddress = (address: unknown): address is AddressInfo =>
  typeof address === "object" && address !== null

function answer(response: ServerResponse, { status = 200, headers = {}, body }: Reply): void {
  const raw = typeof body === "string" || Buffer.isBuffer(body) || body === undefined
  response.writeHead(status, { ...(raw ? {} : { "content-type": "application/json" }), ...headers })
  response.end(raw ? body : JSON.stringify(body))
}

export type Client = {
  http: Http
  exchanges: Exchange[]
  /** What the limiter and the clock were asked, in order: `acquire normal`, `throttled`, `sleep 1000` */
  log: string[]
}

/** A client with a limiter that never waits, no real sleep, no jitter, and a recorder that answers call_1, call_2 … */
export function client(baseUrl: string, options: Partial<Omit<HttpOptions, "token">> = {}): Client {
  const exchanges: Exchange[] = []
  const log: string[] = []
  const http = createHttp({
    baseUrl,
    apiKey: KEY,
    limiter: {
      acquire: async (priority) => void log.push(`acquire ${priority}`),
      throttled: async (retryAfterMs) =>
        void log.push(`throttled${retryAfterMs === null ? "" : ` ${retryAfterMs}`}`),
    },
    record: async (exchange) => `call_${exchanges.push(exchange)}`,
    sleep: async (ms) => void log.push(`sleep ${ms}`),
    random: () => 0,
    ...options,
  })
  return { http, exchanges, log }
}

/** The error of a promise that must fail. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`expected a failure, got ${JSON.stringify(value)}`)
    },
    (error: unknown) => error
  )
}

export async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const row of rows) {
    list.push(row)
  }
  return list
}
