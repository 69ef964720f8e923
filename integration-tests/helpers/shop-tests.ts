import type { AxiosInstance } from "axios"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { setTimeout as pause } from "node:timers/promises"
import { lazily } from "./lazily"
import { startShop, type RunningShop } from "./running-shop"
import { subscribersToEnd } from "./subscribers-at-work"

type Given = { api: AxiosInstance; getContainer: () => MedusaContainer }

/** Specs that are run together share one shop, which takes long to start. Medusa starts only once in a process. */
let shared: RunningShop | undefined
/** Ten seconds of work, of which a busy machine makes minutes */
const startTimeoutMs = 600_000
/** A test and its hooks */
const mostMs = 180_000

afterAll(() => shared?.close())

async function open(): Promise<RunningShop> {
  if (shared === undefined) {
    shared = await startShop(`shop_${process.pid}`)
  } else {
    await shared.empty()
  }
  return shared
}

/**
 * Tests on a whole shop: a database of its own, HTTP, subscribers. Before every test the database is what it was when
 * the suite's `beforeAll` hooks were done.
 */
export function shopTests({ testSuite }: { testSuite: (given: Given) => void }): void {
  jest.setTimeout(mostMs)
  describe("", () => {
    let shop: RunningShop | undefined
    let isKept = false
    const running = (): RunningShop => {
      if (shop === undefined) throw new Error("the shop runs from beforeAll on")
      return shop
    }

    beforeAll(async () => {
      shop = await open()
    }, startTimeoutMs)
    beforeEach(async () => {
      await subscribersToEnd(running().container)
      await (isKept ? running().restore() : running().keep())
      isKept = true
    })
    afterEach(async () => {
      await subscribersToEnd(running().container)
      await workflowsToEnd(running().container)
    })

    testSuite({ api: lazily(() => running().api), getContainer: () => running().container })
  })
}

/** What still runs would go on in the next test's database. */
async function workflowsToEnd(container: MedusaContainer): Promise<void> {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  const ended = ["not_started", "done", "reverted", "failed"]
  while ((await engine.listWorkflowExecutions({ state: { $nin: ended } })).length > 0) await pause(20)
}
