import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { freePort } from "../workers/free-port"

/** Whether this machine has a redis-server to start. */
export const hasRedis = (): boolean => spawnSync("redis-server", ["--version"]).status === 0

/** A Redis of its own that keeps nothing. */
export async function startRedis(): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort()
  const inMemory = ["--save", "", "--appendonly", "no"]
  const child = spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", ...inMemory], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  for await (const text of child.stdout) {
    if (String(text).includes("Ready to accept connections")) break
  }
  const stop = async (): Promise<void> => {
    const gone = once(child, "exit")
    child.kill()
    await gone
  }
  return { url: `redis://127.0.0.1:${port}`, stop }
}
