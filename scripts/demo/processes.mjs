// The programs the demo starts. Each has a process group of its own: Ctrl-C reaches the demo alone, which then ends
// them in the right order.
import { spawn } from "node:child_process"
import { once } from "node:events"
import { closeSync, openSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

const PATIENCE_MS = 15_000
const TAIL_LINES = 40
const TAIL_WIDTH = 500

export class Failure extends Error {
  constructor(message, logFile) {
    super(message)
    this.logFile = logFile
  }
}

export function tail(file) {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n").slice(-TAIL_LINES)
  return lines.map((line) => line.slice(0, TAIL_WIDTH)).join("\n")
}

export function processes(logDir, baseEnv) {
  const running = new Set()
  process.once("exit", () => running.forEach((child) => signal(child, "SIGKILL")))

  function start(name, [command, ...args], { cwd, env, show = false }) {
    const logFile = join(logDir, `${name}.log`)
    const log = openSync(logFile, "a")
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...baseEnv, ...env },
      detached: true,
      stdio: ["ignore", show ? "inherit" : log, show ? "inherit" : log],
    })
    closeSync(log)
    running.add(child)
    const forget = () => running.delete(child)
    child.once("exit", forget)
    child.once("error", forget)
    return Object.assign(child, { title: name, logFile })
  }

  async function run(name, command, options) {
    const child = start(name, command, options)
    const code = await exitCode(child)
    if (code !== 0) throw new Failure(`${name} ended with ${code}`, options.show ? undefined : child.logFile)
  }

  async function stop(child) {
    for (const name of ["SIGTERM", "SIGKILL"]) {
      if (!isAlive(child)) return
      const ended = once(child, "exit")
      signal(child, name)
      await Promise.race([ended, sleep(PATIENCE_MS, undefined, { ref: false })])
    }
  }

  /** The latest first: who was started later uses what was started before. */
  async function stopAll() {
    for (const child of [...running].reverse()) await stop(child)
  }

  return { start, run, stopAll }
}

export const isAlive = (child) =>
  child.pid !== undefined && child.exitCode === null && child.signalCode === null

function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.once("error", (error) => reject(new Failure(`${child.title} cannot be started: ${error.message}`)))
    child.once("exit", (code, name) => resolve(code ?? name))
  })
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name)
  } catch {
    // the group is gone already
  }
}
