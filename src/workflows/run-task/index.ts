import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { connectFromOptions } from "../connect"
import { housekeeping } from "../housekeeping"
import { sweepOrders } from "../sweep"
import { toFailure } from "../transmit-documents/to-failure"
import { drainDocuments } from "../transmit-documents"

/** What jobs and people can start. Later tasks join here. */
export const tasks = ["transmit", "sweep", "housekeeping"] as const

export type Task = (typeof tasks)[number]

/** Runs a task and answers how much it did. @throws what the task throws */
export async function performTask(container: MedusaContainer, task: Task): Promise<Record<string, number>> {
  await connectFromOptions(container)
  switch (task) {
    case "transmit":
      return drainDocuments(container)
    case "sweep":
      return sweepOrders(container)
    case "housekeeping":
      return housekeeping(container)
  }
}

/** For jobs: a failure is logged once; the next run is the next try. */
export async function runTask(container: MedusaContainer, task: Task): Promise<void> {
  try {
    await performTask(container, task)
  } catch (error) {
    const { code, params } = toFailure(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`lexoffice: task ${task} failed: ${code} ${JSON.stringify(params)}`)
  }
}
