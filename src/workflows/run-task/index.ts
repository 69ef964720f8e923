import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import { actingAs } from "../../modules/lexoffice/call-context"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { connectFromOptions } from "../connect"
import { tellLeftBehind } from "../shop-events"
import { housekeeping } from "../housekeeping"
import { retryRequested } from "../incidents"
import { mailDocuments } from "../mail-documents"
import { isPullDue, pullPayments } from "../pull-payments"
import { sweepOrders } from "../sweep"
import { drainQueue, readDebtorNumbers, toFailure } from "../transmit-documents"

/** What jobs and people can start. Later tasks join here. */
export const tasks = ["transmit", "sweep", "pull_payments", "housekeeping"] as const

export type Task = (typeof tasks)[number]

/** Runs a task and answers how much it did. @throws what the task throws */
export async function performTask(container: MedusaContainer, task: Task): Promise<Record<string, number>> {
  await connectFromOptions(container)
  switch (task) {
    case "transmit":
      return transmitAndMail(container)
    case "sweep":
      return sweepOrders(container)
    case "pull_payments":
      return pullPayments(container)
    case "housekeeping":
      return housekeeping(container)
  }
}

/** Mails do not wait until another run of this process has worked off a backlog. */
async function transmitAndMail(container: MedusaContainer): Promise<Record<string, number>> {
  await tellLeftBehind(container)
  const retried = await retryRequested(container)
  const transmitted = await transmit(container)
  const { sent, waiting, failed, unclear } = await mailDocuments(container)
  return {
    ...transmitted,
    ...(retried > 0 ? { retried } : {}),
    mailed: sent,
    mail_waiting: waiting,
    mail_stopped: failed + unclear,
  }
}

async function transmit(container: MedusaContainer): Promise<Record<string, number>> {
  const summary = await drainQueue(container)
  if (summary === null) {
    return { already_running: 1 }
  }
  const isIdle = Object.values(summary).every((count) => count === 0)
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const isConnected = (await service.readConnection()).state === "connected"
  return { ...summary, debtor_numbers: isIdle && isConnected ? await readDebtorNumbers(container) : 0 }
}

/** The job's tick: less often while webhooks tell of changes at once. */
export async function pullWhenDue(container: MedusaContainer): Promise<void> {
  if (await isPullDue(container)) {
    await runTask(container, "pull_payments")
  }
}

/** For jobs: a failure is logged once; the next run is the next try. */
export async function runTask(container: MedusaContainer, task: Task): Promise<void> {
  try {
    await actingAs(`job:${task}`, () => performTask(container, task))
  } catch (error) {
    const { code, params } = toFailure(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`lexoffice: task ${task} failed: ${code} ${JSON.stringify(params)}`)
  }
}
