import type { MedusaContainer } from "@medusajs/framework/types"
import { isAccountFailure } from "../../domain/retry/next-attempt"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { tellOpened } from "../incidents/tell-opened"
import { openAccountIncident } from "../transmit-documents/record-failure"
import { toFailure } from "../transmit-documents/to-failure"
import { connect } from "./connect"

/** A key that failed: when this process asked last, and how often in a row. */
type Failed = { apiKey: string; code: string; at: number; times: number }

/** What failed is only a saving of requests: another process, or this one after its next start, asks at once. */
const failed = new WeakMap<object, Failed>()

/** A refused key seldom gets better by itself; an outage passes. */
const againAfterMs = 15 * 60_000

/**
 * Connects with the key of the plugin options, when a shop is set up without the admin. A key that does not work is told once,
 * in the inbox, which closes when connecting works. @throws what is not the account's fault
 */
export async function connectFromOptions(container: MedusaContainer): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const before = failed.get(service)
  const isKnown =
    before !== undefined &&
    before.apiKey === service.config.apiKey &&
    before.code !== "lexoffice_unreachable" &&
    Date.now() - before.at < againAfterMs
  if (isKnown) {
    return
  }
  try {
    await connectFromOptionsNow(container)
  } catch (error) {
    const failure = toFailure(error)
    if (!isAccountFailure(failure.code)) {
      throw error
    }
    const { times } = noteFailure(service, failure.code)
    // one answer that did not come may be nothing
    const isPassing = failure.code === "lexoffice_unreachable" && times === 1
    await tellOpened(container, isPassing ? null : await openAccountIncident(service, failure))
  }
}

/** A person wants it tried now. @throws what keeps the shop from connecting */
export async function connectFromOptionsNow(container: MedusaContainer): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const { apiKey } = service.config
  if (apiKey === null) {
    return
  }
  const { state, disconnected_at } = await service.readConnection()
  if (state === "not_connected" && disconnected_at === null) {
    await connect(container, { apiKey, source: "options", replaceOrganization: false })
    failed.delete(service)
  }
}

function noteFailure(service: LexofficeModuleService, code: string): Failed {
  const { apiKey } = service.config
  const before = failed.get(service)
  const times =
    before !== undefined && before.apiKey === apiKey && before.code === code ? before.times + 1 : 1
  const now = { apiKey: apiKey ?? "", code, at: Date.now(), times }
  failed.set(service, now)
  return now
}
