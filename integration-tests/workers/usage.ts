import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"

/** What a process has used so far: memory it holds on to, the most it ever took, in bytes; processor time. */
export type Usage = { heldBytes: number; peakBytes: number; cpuSeconds: number }

/** Collects garbage first: while nothing presses, V8 lets it lie for minutes. */
export function usage(): Usage {
  const { user, system } = process.cpuUsage()
  setFlagsFromString("--expose-gc")
  const collect = runInNewContext("gc") as () => void
  collect()
  collect()
  return {
    heldBytes: process.memoryUsage.rss(),
    peakBytes: process.resourceUsage().maxRSS * 1024,
    cpuSeconds: (user + system) / 1e6,
  }
}
