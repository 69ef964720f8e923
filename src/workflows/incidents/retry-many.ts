import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { bookAgainCodes, checkAgainCodes, correctedGoneCode, mailCodes } from "../../domain/incidents"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { allOf, Condition, condition, oneOf } from "../../modules/lexoffice/sql/conditions"
import { resumeWork } from "../../modules/lexoffice/sql/connection"
import {
  makeIncidentsDue,
  RequestedRetry,
  requestedRetries,
  requestRetries,
  retryMade,
} from "../../modules/lexoffice/sql/make-due"
import { evaluateOrders } from "../evaluate-orders"
import { toFailure } from "../transmit-documents"
import { noteRetry } from "./note-retry"
import { retryIncident } from "./retry-incident"

/** Open incidents: some, or all of a cause. */
export type IncidentChoice = { id?: string[] | undefined; code?: string | undefined }

/** Incidents of documents that need something else than being sent again. */
const ownWays = [
  ...mailCodes,
  ...bookAgainCodes,
  ...checkAgainCodes,
  correctedGoneCode,
  "payment_not_recorded",
  "file_changed",
]

const isSending = `i.subject_type = 'document' and i.code not in (${ownWays.map((code) => `'${code}'`).join(", ")})`

/**
 * Has the jobs repeat the work of many incidents. Nothing is read and nobody waits: documents are made due, the
 * others are noted for `retryRequested`.
 * @returns how many will be tried
 */
export async function retryMany(container: MedusaContainer, choice: IncidentChoice): Promise<number> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const chosen = [
    condition("i.closed_at is null and i.deleted_at is null"),
    ...oneOf("i.id", choice.id),
    ...oneOf("i.code", choice.code),
  ]
  const and = (text: string): Condition => allOf([...chosen, condition(text)])
  await noteRetry(sql, allOf(chosen))
  await resumeWork(sql)
  return (
    (await makeIncidentsDue(sql, and(isSending))) + (await requestRetries(sql, and(`not (${isSending})`)))
  )
}

const atOnce = 100

/** Repeats what people asked for, until nothing is left. A wish that a dead process left behind is met again. */
export async function retryRequested(container: MedusaContainer): Promise<number> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  for (let made = 0; ;) {
    const retries = await requestedRetries(sql, atOnce)
    if (retries.length === 0) {
      return made
    }
    const orders = retries.filter(({ subject_type }) => subject_type === "order")
    const others = retries.filter(({ subject_type }) => subject_type !== "order")
    await attempt(container, orders, () =>
      evaluateOrders(
        container,
        orders.map(({ subject_id }) => subject_id)
      )
    )
    for (const retry of others) {
      await attempt(container, [retry], () => retryIncident(container, retry.id))
    }
    made += retries.length
  }
}

/** What fails stays open, for the person who asked. */
async function attempt(
  container: MedusaContainer,
  retries: readonly RequestedRetry[],
  work: () => Promise<unknown>
): Promise<void> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  try {
    await (retries.length > 0 ? work() : undefined)
  } catch (error) {
    const { code } = toFailure(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`lexoffice: incidents ${retries.map(({ id }) => id).join(", ")} could not be retried: ${code}`)
  }
  for (const retry of retries) {
    await retryMade(sql, retry)
  }
}
