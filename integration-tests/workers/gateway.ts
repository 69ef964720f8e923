import {
  Agent,
  createServer,
  request,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as pause } from "node:timers/promises"

export type PassingCall = { method: string; path: string }

/** What happens to a call on its way; what is left out happens as usual. */
export type Detour = {
  /** Before lexoffice hears of it */
  before?: () => Promise<unknown>
  /** lexoffice has answered, the answer has not left */
  answered?: () => Promise<unknown>
  /** The answer has left */
  delivered?: () => Promise<unknown>
}

/**
 * The way from one worker to the sandbox. It knows whose call it is and how far it has come, so that a worker can
 * be killed at a certain moment without any hook in its code.
 */
export class Gateway {
  private readonly agent = new Agent({ keepAlive: true })
  private server: Server | undefined
  private port = 0
  private underWay = 0
  /** Asked for every call. */
  watch: (call: PassingCall) => Detour | undefined = () => undefined

  private constructor(private readonly target: string) {}

  static async open(target: string): Promise<Gateway> {
    const gateway = new Gateway(target)
    await gateway.listen()
    return gateway
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** After `refuse`, on the same port. */
  async listen(): Promise<void> {
    const server = createServer((incoming, outgoing) => {
      this.underWay++
      this.pass(incoming, outgoing)
        .catch(() => outgoing.destroy())
        .finally(() => this.underWay--)
    })
    await new Promise<void>((done) => server.listen(this.port, "127.0.0.1", done))
    this.server = server
    this.port = (server.address() as AddressInfo).port
  }

  /** Cuts what is open and refuses new connections, as a server that is down. */
  async refuse(): Promise<void> {
    const { server } = this
    this.server = undefined
    if (server === undefined) return
    const closed = new Promise((done) => server.close(done))
    server.closeAllConnections()
    await closed
  }

  /** Resolves when no call is on its way, not even one of a worker that is dead. */
  async idle(): Promise<void> {
    while (this.underWay > 0) await pause(10)
  }

  async close(): Promise<void> {
    await this.idle()
    await this.refuse()
    this.agent.destroy()
  }

  private async pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await readAll(incoming)
    const detour = this.watch({ method: incoming.method ?? "", path: incoming.url ?? "" })
    await detour?.before?.()
    const answer = await this.forward(incoming, body)
    await detour?.answered?.()
    await new Promise<void>((done) => {
      if (outgoing.destroyed) return done() // nobody listens any more
      outgoing.once("close", done)
      outgoing.writeHead(answer.status, answer.headers).end(answer.body, done)
    })
    await detour?.delivered?.()
  }

  private forward(incoming: IncomingMessage, body: Buffer) {
    return new Promise<{ status: number; headers: IncomingMessage["headers"]; body: Buffer }>(
      (done, failed) => {
        const { method, headers } = incoming
        const call = request(
          this.target + (incoming.url ?? ""),
          { method, headers, agent: this.agent },
          (answer) => {
            readAll(answer).then(
              (read) => done({ status: answer.statusCode ?? 502, headers: answer.headers, body: read }),
              failed
            )
          }
        )
        call.once("error", failed)
        call.end(body)
      }
    )
  }
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
