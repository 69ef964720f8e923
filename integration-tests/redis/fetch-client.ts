import type { HttpClient, RequestConfig } from "../helpers/shop"

/** Talks to a shop in another process. */
export function fetchClient(baseUrl: string): HttpClient {
  const call = async <T>(method: string, path: string, body?: unknown, config?: RequestConfig) => {
    const answer = await fetch(baseUrl + path, {
      method,
      headers: { "content-type": "application/json", ...config?.headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return { data: (await answer.json()) as T }
  }
  return {
    get: <T>(path: string, config?: RequestConfig) => call<T>("GET", path, undefined, config),
    post: <T>(path: string, body?: unknown, config?: RequestConfig) => call<T>("POST", path, body, config),
    delete: <T>(path: string, config?: RequestConfig) => call<T>("DELETE", path, undefined, config),
  }
}
