import { createServer, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

export type Reply = { status?: number; body?: unknown } | ((response: ServerResponse) => void)

/** A server in VIES' place. Every request gets the reply that was set last. */
export type ViesStandIn = {
  url: string
  received: { path: string; body: unknown }[]
  replies: (reply: Reply) => void
  close: () => Promise<void>
}

export async function startVies(): Promise<ViesStandIn> {
  const received: ViesStandIn["received"] = []
  let reply: Reply = { status: 599 }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      received.push({
        path: request.url ?? "",
        body: JSON.parse(Buffer.concat(chunks).toString()) as unknown,
      })
      if (typeof reply === "function") {
        reply(response)
        return
      }
      const { status = 200, body } = reply
      response.writeHead(status, { "content-type": "application/json" })
      response.end(typeof body === "string" ? body : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    replies: (next) => {
      reply = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
