import { berlinDateTime } from "./dates"
import { regularError } from "./errors"
import { isObject, type JsonObject } from "./fields"
import type { World } from "./world"

export type UploadedPart = { field: string; fileName?: string; contentType?: string; bytes: Buffer }

export type ApiRequest = {
  method: string
  path: string
  query: URLSearchParams
  headers: Record<string, string | undefined>
  key: string
  /** Undefined when nothing was sent. */
  json: unknown
  parts?: UploadedPart[]
}

export type Answer = { status: number; body?: unknown; bytes?: Buffer; headers?: Record<string, string> }

export type Handler = (world: World, request: ApiRequest, id: string) => Answer | Promise<Answer>

export type Route = {
  method: "GET" | "POST" | "PUT" | "DELETE"
  /** `:id` stands for one path segment. */
  path: string
  run: Handler
  /** What the request body must be; left out: JSON for POST and PUT. */
  takes?: "json" | "upload"
  /** Answers bytes: the handler itself looks at Accept. */
  download?: boolean
  /** Scopes the key needs; left out: none. */
  scopes?: string[]
}

export const ok = (body: unknown, status = 200): Answer => ({ status, body })

export function bodyObject(request: ApiRequest): JsonObject {
  if (isObject(request.json)) return request.json
  throw regularError(400, "Required request body is missing or not a JSON object")
}

type Written = { id: string; version: number; createdAt: number; updatedAt: number }

/** The small answer to a write. */
export function actionResult(world: World, path: string, record: Written, status: number): Answer {
  const resourceUri = `${world.url}/v1/${path}/${record.id}`
  return {
    status,
    headers: { location: resourceUri },
    body: {
      id: record.id,
      resourceUri,
      createdDate: berlinDateTime(record.createdAt),
      updatedDate: berlinDateTime(record.updatedAt),
      version: record.version,
    },
  }
}

/** null and empty fields are left out of answers. */
export function withoutEmpty(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined))
}
