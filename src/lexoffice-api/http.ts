import { z } from "@medusajs/framework/zod"
import { Download, jsonReader, readDownload, readNothing } from "./answer-body"
import { HttpOptions } from "./http-options"
import { encodeMultipart, UploadFile } from "./multipart"
import { Query, withQuery } from "./query"
import { BeforeSend, send } from "./send"

export type { Download } from "./answer-body"
export type { Exchange, ExchangeRecorder } from "./call-log"
export type { CallPriority, HttpOptions, Limiter } from "./http-options"
export type { UploadFile } from "./multipart"
export type { BeforeSend } from "./send"

type Reads<T> = { query?: Query; schema: z.ZodType<T> }
type Writes<T> = Reads<T> & { body: unknown; beforeSend?: BeforeSend }
type Uploads<T> = {
  file: UploadFile
  fields?: Record<string, string>
  schema: z.ZodType<T>
  beforeSend?: BeforeSend
}

/**
 * The one sender. Paths start with `/v1/`. Every method throws LexofficeApiError when the call did not succeed;
 * errors of the limiter or the token that are SyncErrors pass through unchanged. Any 2xx is a success if its body
 * has the schema's shape.
 */
export type Http = {
  get<T>(path: string, call: Reads<T>): Promise<T>
  post<T>(path: string, call: Writes<T>): Promise<T>
  put<T>(path: string, call: Writes<T>): Promise<T>
  delete(path: string): Promise<void>
  download(path: string, accept: string): Promise<Download>
  upload<T>(path: string, call: Uploads<T>): Promise<T>
}

const JSON_TYPE = "application/json"

/** The sender for one account and one priority. Cheap to make: connections are pooled by the process. */
export function createHttp(options: HttpOptions): Http {
  type Json<T> = Reads<T> & { body?: unknown; beforeSend?: BeforeSend }
  const json = <T>(method: string, path: string, call: Json<T>): Promise<T> =>
    send(options, {
      method,
      path: withQuery(path, call.query),
      accept: JSON_TYPE,
      body:
        method === "GET" ? null : { bytes: Buffer.from(JSON.stringify(call.body)), contentType: JSON_TYPE },
      bodyLog: call.body ?? null,
      isFile: false,
      beforeSend: call.beforeSend,
      read: jsonReader(call.schema),
    })
  const noBody = { body: null, bodyLog: null }
  return {
    get: (path, call) => json("GET", path, call),
    post: (path, call) => json("POST", path, call),
    put: (path, call) => json("PUT", path, call),
    delete: (path) =>
      send(options, {
        ...noBody,
        method: "DELETE",
        path,
        accept: JSON_TYPE,
        isFile: false,
        read: readNothing,
      }),
    download: (path, accept) =>
      send(options, { ...noBody, method: "GET", path, accept, isFile: true, read: readDownload }),
    upload: (path, { file, fields, schema, beforeSend }) =>
      send(options, {
        method: "POST",
        path,
        accept: JSON_TYPE,
        body: encodeMultipart(file, fields),
        bodyLog: { ...fields, file: file.fileName, contentType: file.contentType, bytes: file.bytes.length },
        isFile: true,
        beforeSend,
        read: jsonReader(schema),
      }),
  }
}
