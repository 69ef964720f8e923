import { fork, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { resolve } from "node:path"
import type { PlaceOfWork } from "./container"

/** What the processes say to each other. */
export type Order<Task> = { id: number; task: Task }
export type Report = { ready: true } | { id: number; result: unknown } | { id: number; error: string }

/** A process died before it answered: nobody knows how far it came. */
export class ProcessDied extends Error {}

type Waiting = { done: (result: unknown) => void; failed: (error: Error) => void }

/** A real child process with Medusa in it, which is told what to do; several things at once if asked. */
export class MedusaProcess<Task> {
  private readonly waiting = new Map<number, Waiting>()
  private nextId = 1
  private dead = false

  private constructor(private readonly child: ChildProcess) {
    child.on("message", (report: Report) => this.hear(report))
    child.once("exit", () => this.die())
  }

  /** @param file seen from this folder */
  static async start<Task>(
    file: string,
    place: PlaceOfWork,
    env: NodeJS.ProcessEnv = {}
  ): Promise<MedusaProcess<Task>> {
    const quiet = { NODE_OPTIONS: "", LOG_LEVEL: "error", MEDUSA_DISABLE_TELEMETRY: "true" }
    const child = fork(resolve(__dirname, file), [JSON.stringify(place)], {
      execArgv: ["--require", "tsx/cjs"],
      env: { ...process.env, ...quiet, ...env },
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    })
    const started = new MedusaProcess<Task>(child)
    await new Promise((done, failed) => started.waiting.set(0, { done, failed }))
    return started
  }

  private hear(report: Report): void {
    const id = "ready" in report ? 0 : report.id
    const waiting = this.waiting.get(id)
    this.waiting.delete(id)
    if ("error" in report) waiting?.failed(new Error(report.error))
    else waiting?.done("ready" in report ? null : report.result)
  }

  private die(): void {
    this.dead = true
    for (const { failed } of this.waiting.values()) failed(new ProcessDied(`process ${this.pid} died`))
    this.waiting.clear()
  }

  get pid(): number {
    return this.child.pid ?? 0
  }

  get isAlive(): boolean {
    return !this.dead
  }

  /** @throws ProcessDied, or what the task threw */
  run<Result = unknown>(task: Task): Promise<Result> {
    if (this.dead) return Promise.reject(new ProcessDied(`process ${this.pid} is dead`))
    const id = this.nextId++
    return new Promise((done, failed) => {
      this.waiting.set(id, { done: done as (result: unknown) => void, failed })
      this.child.send({ id, task }, () => undefined)
    })
  }

  /** SIGKILL: nothing is finished, nothing is cleaned up. */
  async kill(): Promise<void> {
    if (this.dead) return
    const gone = once(this.child, "exit")
    this.child.kill("SIGKILL")
    await gone
  }

  /** Lets it go when it has nothing to do. */
  async stop(): Promise<void> {
    if (this.dead) return
    const gone = once(this.child, "exit")
    this.child.disconnect()
    await gone
  }
}
