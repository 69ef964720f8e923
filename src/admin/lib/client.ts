import Medusa, { FetchError } from "@medusajs/js-sdk"
import type { ProblemDto } from "../../api/admin/lexoffice/dto"

export type FieldProblem = { field: string; message: string }

/** A refusal of the admin API. The dashboard's own error pages know its parent class. */
export class ApiError extends FetchError {
  readonly type: string | null
  readonly fields: FieldProblem[]
  /** What is wrong, and what can be done about it */
  readonly advice: string
  /** Those of Medusa itself tell none */
  readonly hasNextStep: boolean

  constructor(response: Response, problem: Partial<ProblemDto>) {
    super(problem.message ?? response.statusText, response.statusText, response.status)
    this.type = problem.type ?? null
    this.fields = problem.fields ?? []
    this.advice = [this.message, problem.next_step].filter(Boolean).join(" ")
    this.hasNextStep = problem.next_step !== undefined
  }
}

export const hasStatus = (error: unknown, status: number) =>
  error instanceof FetchError && error.status === status

/** For `throwOnError`: signed out, the dashboard's error page must see it, which leads to the sign-in. */
export const throwWhenSignedOut = (error: unknown) => hasStatus(error, 401)

const baseUrl = __BACKEND_URL__ || "/"
const authType = __AUTH_TYPE__ ?? "session"

const sdk = new Medusa({
  baseUrl,
  auth: { type: authType, jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined },
})

type QueryValue = string | number | boolean
/** A list is sent as the same name several times. */
export type QueryParams = Record<string, QueryValue | QueryValue[] | undefined>
export type RequestOptions = {
  method?: "GET" | "POST" | "DELETE"
  query?: QueryParams
  body?: object
  /** The admin's language: the server answers its sentences in it */
  language: string
}

function urlOf(path: string, query: QueryParams = {}) {
  const base = new URL(baseUrl, window.location.origin)
  const url = new URL(base.pathname.replace(/\/$/, "") + path, base.origin)
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== "") {
        url.searchParams.append(key, String(one))
      }
    }
  }
  return url
}

/** js-sdk's own fetch keeps only the message of a refusal; the forms need its fields too. */
async function send(path: string, { method = "GET", query, body, language }: RequestOptions) {
  const headers = new Headers({ accept: "application/json", "accept-language": language })
  if (body) {
    headers.set("content-type", "application/json")
  }
  const token = authType === "jwt" ? await sdk.client.getToken() : null
  if (token) {
    headers.set("authorization", `Bearer ${token}`)
  }
  const response = await fetch(urlOf(path, query), {
    method,
    headers,
    body: body ? JSON.stringify(body) : undefined,
    credentials: authType === "session" ? "include" : "omit",
  })
  if (!response.ok) {
    // A proxy may answer with a page instead of JSON: the status text then has to do.
    throw new ApiError(response, (await response.json().catch(() => ({}))) as Partial<ProblemDto>)
  }
  return response
}

export async function request<T>(path: string, options: RequestOptions): Promise<T> {
  const response = await send(path, options)
  return (await response.json()) as T
}

/** Fetched instead of linked, because a link could not carry a token. */
export async function requestFile(path: string, options: RequestOptions): Promise<Blob> {
  const response = await send(path, options)
  return response.blob()
}
