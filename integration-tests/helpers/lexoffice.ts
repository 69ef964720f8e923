import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { TestEventUtils } from "@medusajs/test-utils"
import { startSandbox, type LoggedRequest, type Sandbox, type SandboxOptions } from "../../sandbox"
import { LEXOFFICE_MODULE } from "../../src/modules/lexoffice"
import type LexofficeModuleService from "../../src/modules/lexoffice/service"
import { subscribersToEnd } from "./subscribers-at-work"

/** Starts the sandbox before Medusa reads its configuration. Call at the top of a spec file. */
export function useSandbox(options: SandboxOptions = {}): () => Sandbox {
  let sandbox: Sandbox | undefined
  beforeAll(async () => {
    sandbox = await startSandbox({ requestsPerSecond: 0, ...options })
    process.env.LEXOFFICE_API_URL = sandbox.url
    process.env.LEXOFFICE_APP_URL = sandbox.url
  })
  afterAll(async () => {
    await sandbox?.close()
  })
  return () => {
    if (!sandbox) throw new Error("the sandbox runs from beforeAll on")
    return sandbox
  }
}

/** The sandbox has no rate limit in shop tests, so the plugin need not wait for one either. */
export async function liftRateLimit(container: MedusaContainer): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  await service.saveConnection({ slot_floor_ms: 0, slot_ms: 0 })
}

/** A busy machine is no reason to fail: jest's own limit ends a test in which nothing comes. */
const patience = { timeout: 100_000 }

/** Does something that emits an event, and waits until its subscribers are done, and those of the events beside it. */
export async function andSubscribers<T>(
  container: MedusaContainer,
  event: string,
  action: () => Promise<T>
): Promise<T> {
  const done = TestEventUtils.waitSubscribersExecution(event, container.resolve(Modules.EVENT_BUS), patience)
  const result = await action()
  await done
  await subscribersToEnd(container)
  return result
}

/** The writing requests the sandbox got, as `POST /v1/invoices`. */
export const writes = (requests: LoggedRequest[]): LoggedRequest[] =>
  requests.filter(({ method }) => method !== "GET")

type Scheduler = { jobHandler: () => Promise<void>; removeAll(): Promise<void> }
type InMemoryEngine = { workflowOrchestratorService_: { inMemoryDistributedTransactionStorage_: Scheduler } }

/** Takes the jobs off the clock: a test starts them itself, and no tick may come in between. */
export async function stopScheduledJobs(container: MedusaContainer): Promise<void> {
  const engine = container.resolve<InMemoryEngine>(Modules.WORKFLOW_ENGINE)
  const scheduler = engine.workflowOrchestratorService_.inMemoryDistributedTransactionStorage_
  // one that has just begun would set its next tick
  scheduler.jobHandler = async () => undefined
  await scheduler.removeAll()
}
