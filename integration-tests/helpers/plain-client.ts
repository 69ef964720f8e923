import type { HttpClient, RequestConfig } from "./shop"

type Answered = { response?: { status: number; data: unknown } }

/**
 * The test runner's client, with errors that say what the server answered. (axios' own errors hold
 * circular structures, which end jest's worker before the failure is shown.)
 */
export function plainClient(client: HttpClient): HttpClient {
  const told = async <T>(what: string, call: Promise<T>): Promise<T> => {
    try {
      return await call
    } catch (error) {
      const { response } = error as Answered
      throw new RefusedRequest(`${what}: ${response?.status} ${JSON.stringify(response?.data)}`, response)
    }
  }
  return {
    get: <T>(path: string, config?: RequestConfig) => told(`GET ${path}`, client.get<T>(path, config)),
    post: <T>(path: string, body?: unknown, config?: RequestConfig) =>
      told(`POST ${path}`, client.post<T>(path, body, config)),
    delete: <T>(path: string, config?: RequestConfig) =>
      told(`DELETE ${path}`, client.delete<T>(path, config)),
  }
}

/** A request the server refused. */
export class RefusedRequest extends Error {
  readonly status: number | null
  readonly body: unknown

  constructor(message: string, response: Answered["response"]) {
    super(message)
    this.status = response?.status ?? null
    this.body = response?.data ?? null
  }
}
