import multipart from "@fastify/multipart"
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify"
import { answerRequest, type Outcome } from "./api"
import type { Control } from "./control/control"
import { registerControl } from "./control/routes"
import type { UploadedPart } from "./http"
import { registerPage } from "./page/routes"
import type { World } from "./world"

const maxBodyBytes = 32 * 1024 * 1024

async function readParts(request: FastifyRequest): Promise<UploadedPart[]> {
  const parts: UploadedPart[] = []
  for await (const part of request.parts({ limits: { fileSize: maxBodyBytes } })) {
    if (part.type === "file") {
      const bytes = await part.toBuffer()
      parts.push({ field: part.fieldname, fileName: part.filename, contentType: part.mimetype, bytes })
    } else {
      parts.push({ field: part.fieldname, bytes: Buffer.from(String(part.value)) })
    }
  }
  return parts
}

function send(reply: FastifyReply, outcome: Outcome): FastifyReply | undefined {
  if (outcome === "cut") {
    reply.hijack()
    reply.raw.socket?.destroy()
    return undefined
  }
  reply.status(outcome.status).headers(outcome.headers ?? {})
  if (outcome.bytes) return reply.send(outcome.bytes)
  if (outcome.body === undefined) return reply.send()
  return reply.header("content-type", "application/json;charset=UTF-8").send(JSON.stringify(outcome.body))
}

/** A header sent twice counts as its values joined by a comma. */
const headersOf = (request: FastifyRequest): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : value,
    ])
  )

async function answerApi(world: World, request: FastifyRequest, reply: FastifyReply) {
  const url = new URL(request.raw.url ?? "/", world.url)
  const outcome = await answerRequest(world, {
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    headers: headersOf(request),
    body: Buffer.isBuffer(request.body) ? request.body : undefined,
    readParts: () => readParts(request),
  })
  return send(reply, outcome)
}

/** Everything that is neither page nor control interface goes through the gateway, unknown paths included. */
export async function buildServer(world: World, control: Control): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: maxBodyBytes, forceCloseConnections: true, exposeHeadRoutes: false })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body))
  await app.register(multipart)
  registerControl(app, control)
  registerPage(app, world)
  app.setNotFoundHandler((request, reply) => answerApi(world, request, reply))
  return app
}
