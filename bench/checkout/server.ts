import { fork, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import type { Shop } from "../../integration-tests/helpers/shop"
import { freePort } from "../../integration-tests/workers/free-port"

/** What a server says to its parent. */
export type Report = { ready: true } | { shop: Shop } | { processorMs: number } | { error: string }

/** What it is asked for. */
export type Question = "seed" | "processor time"

const pollMs = 50

export type Place = { folder: string; databaseUrl: string; environment: Record<string, string> }

const environmentOf = ({ databaseUrl, environment }: Place) => ({
  ...process.env,
  ...environment,
  // Medusa asks for TLS in production
  DATABASE_URL: `${databaseUrl}?sslmode=disable`,
  NODE_ENV: "production",
  NODE_OPTIONS: "",
  LOG_LEVEL: "error",
  MEDUSA_DISABLE_TELEMETRY: "true",
})

const run = (file: string, args: string[], place: Place): ChildProcess =>
  fork(join(__dirname, file), args, {
    cwd: place.folder,
    execArgv: ["--no-deprecation", "--require", "tsx/cjs"],
    env: environmentOf(place),
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  })

export async function migrate(place: Place): Promise<void> {
  const [code] = (await once(run("migrate.main.ts", [], place), "exit")) as [number | null]
  if (code !== 0) throw new Error(`the tables could not be made: exit code ${code}`)
}

/** A real Medusa server in a process of its own. */
export class Server {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string
  ) {}

  static async start(place: Place): Promise<Server> {
    const port = await freePort()
    const child = run("server.main.ts", [String(port)], place)
    const server = new Server(child, `http://127.0.0.1:${port}`)
    await server.hear()
    while (!(await fetch(`${server.url}/health`).catch(() => undefined))?.ok) await pause(pollMs)
    return server
  }

  /** Fills the shop with a catalogue. */
  async seed(): Promise<Shop> {
    const report = await this.ask("seed")
    if (!("shop" in report)) throw new Error("no shop was answered")
    return report.shop
  }

  /** Since its start. */
  async processorMs(): Promise<number> {
    const report = await this.ask("processor time")
    if (!("processorMs" in report)) throw new Error("no time was answered")
    return report.processorMs
  }

  private ask(question: Question): Promise<Report> {
    this.child.send(question)
    return this.hear()
  }

  private async hear(): Promise<Report> {
    const gone = new AbortController()
    const stop = () => gone.abort()
    this.child.once("exit", stop)
    const [report] = (await once(this.child, "message", gone)) as [Report]
    this.child.off("exit", stop)
    if ("error" in report) throw new Error(report.error)
    return report
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return
    const gone = once(this.child, "exit")
    this.child.disconnect()
    await gone
  }
}
