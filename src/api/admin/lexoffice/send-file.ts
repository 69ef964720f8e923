import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type SentFile = { name: string; type: string; content: AsyncGenerator<Uint8Array> }

/**
 * Sends a file while it is made, no faster than it is taken; who goes away ends the work. What fails before the
 * first byte is answered as any failure; after it, the connection is cut, so that nobody takes half a file for whole.
 */
export async function sendStreamed(
  req: MedusaRequest,
  res: MedusaResponse,
  { name, type, content }: SentFile
): Promise<void> {
  const first = await content.next()
  res.setHeader("content-type", type)
  res.setHeader("content-disposition", `attachment; filename="${name}"`)
  res.setHeader("cache-control", "no-store")
  try {
    await pipeline(Readable.from(continued(first, content), { objectMode: true }), res)
  } catch (error) {
    if (!isGone(error)) {
      const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
      logger.warn(`lexoffice: the download ${name} broke off: ${String(error)}`)
    }
  }
}

async function* continued(
  first: IteratorResult<Uint8Array, unknown>,
  rest: AsyncGenerator<Uint8Array>
): AsyncGenerator<Uint8Array> {
  try {
    if (!first.done) {
      yield first.value
      yield* rest
    }
  } finally {
    await rest.return(undefined)
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE"
