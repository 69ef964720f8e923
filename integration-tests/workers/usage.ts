import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"

/**
 * What a process has used so far: objects it holds on to, memory it holds on to, the most it ever took, in bytes; processor
 * time. Memory goes up and down by a fifth, as the allocator pleases, while the objects stay the same.
 */
export type Usage = { heapBytes: number; heldBytes: number; peakBytes: number; cpuSeconds: number }

/** Collects garbage first: while nothing presses, V8 lets it lie for minutes. */
export function usage(): Usage {
  const { user, system } = process.cpuUsage()
  setFlagsFromString("--expose-gc")
  const collect = runInNewContext("gc") as () => void
  collect()
  collect()
  return {
    heapBytes: process.memoryUsage().heapUsed,
    heldBytes: process.memoryUsage.rss(),
    peakBytes: process.resourceUsage().maxRSS * 1024,
    cpuSeconds: (user + system) / 1e6,
  }
}
