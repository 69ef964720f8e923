import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import type { Control, Fault, FaultRequest, Stats } from "../../sandbox"
import { freePort } from "./free-port"

const root = join(__dirname, "..", "..")

/** The sandbox as a process of its own with a state file, so that it can be killed and come back. */
export class SandboxProcess {
  private child: ChildProcess | undefined
  readonly apiKey = "sandbox-0f6d1c7e4b2a4d8c"

  private constructor(
    private readonly port: number,
    private readonly folder: string,
    private readonly options: string[]
  ) {}

  /** @param lags in milliseconds */
  static async start(lags: { list: number; contact: number }): Promise<SandboxProcess> {
    const folder = await mkdtemp(join(tmpdir(), "sandbox-"))
    const options = ["--rps", "0", "--list-lag", String(lags.list), "--contact-lag", String(lags.contact)]
    const sandbox = new SandboxProcess(await freePort(), folder, options)
    await sandbox.startAgain()
    return sandbox
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  async startAgain(): Promise<void> {
    const files = [
      join(root, "sandbox", "main.ts"),
      "--port",
      String(this.port),
      "--state",
      join(this.folder, "state"),
    ]
    this.child = spawn(process.execPath, ["--require", "tsx/cjs", ...files, ...this.options], {
      env: { ...process.env, NODE_OPTIONS: "" },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    })
    while (!(await this.answers())) await pause(50)
  }

  private async answers(): Promise<boolean> {
    if (this.child?.exitCode !== null) throw new Error("the sandbox did not start")
    return fetch(`${this.url}/_control/stats`).then(
      ({ ok }) => ok,
      () => false
    )
  }

  /** SIGKILL: what it told a client is in the state file, nothing else. */
  async kill(): Promise<void> {
    const { child } = this
    this.child = undefined
    if (!child) return
    const gone = once(child, "exit")
    child.kill("SIGKILL")
    await gone
  }

  async close(): Promise<void> {
    await this.kill()
    await rm(this.folder, { recursive: true, force: true })
  }

  stats = () => this.control<Stats>("GET", "stats")
  faults = () => this.control<Fault[]>("GET", "faults")
  addFault = (fault: FaultRequest) => this.control<Fault>("POST", "faults", fault)
  clearFaults = () => this.control<unknown>("DELETE", "faults")
  state = () => this.control<ReturnType<Control["state"]>>("GET", "state")
  letTimePass = (ms: number) => this.control<unknown>("POST", "time", { passMs: ms })

  private async control<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const answer = await fetch(`${this.url}/_control/${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    })
    if (!answer.ok) throw new Error(`sandbox: ${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Answer
  }
}
