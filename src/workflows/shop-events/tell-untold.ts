import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import type { Sql } from "../../modules/lexoffice/sql/sql"
import { findUntold, forgetTold, holdUntold, Told } from "../../modules/lexoffice/sql/untold"
import { answeredInTime, isBusSilent } from "./answered-in-time"

type ShopEvent = { name: string; data: Record<string, unknown> }
type ToEvents = (row: { id: string; order_id: string | null; untold: unknown }) => ShopEvent[]

/** What the shop's subscribers hear of a document. The other changes are notes beside these. */
const names: Partial<Record<string, string>> = {
  transmitted: "lexoffice.document.transmitted",
  failed: "lexoffice.document.failed",
  paid: "lexoffice.document.paid",
  settled: "lexoffice.document.settled",
  partly_paid: "lexoffice.document.partly_paid",
  taken_back: "lexoffice.document.payment_taken_back",
  voided: "lexoffice.document.voided",
}
const withAmount = ["partly_paid", "taken_back"]

/** Changes as they are kept with a document; amounts in cents. */
const documentChanges = z.array(
  z.object({ kind: z.string(), received: z.number().optional(), amount: z.number().optional() })
)
/** Changes as they are kept with an incident. */
const incidentChanges = z.array(z.enum(["opened", "closed"]))

const eventsOf: Record<Told, ToEvents> = {
  lexoffice_document: ({ id, order_id, untold }) =>
    documentChanges.parse(untold).flatMap(({ kind, received, amount = received }) => {
      const name = names[kind]
      const euros = amount === undefined || !withAmount.includes(kind) ? {} : { amount: amount / 100 }
      return name === undefined ? [] : [{ name, data: { id, order_id, ...euros } }]
    }),
  lexoffice_incident: ({ id, untold }) =>
    incidentChanges.parse(untold).map((change) => ({ name: `lexoffice.incident.${change}`, data: { id } })),
}

/**
 * Tells the shop's subscribers what happened, once: what is stored as untold is forgotten with the telling. A process that
 * dies in between, or a bus that fails or does not answer, leaves it for the next run of the job that transmits.
 * `amount`: what came in or was taken back, in euros.
 */
async function tell(container: MedusaContainer, table: Told, ids: readonly string[]): Promise<void> {
  if (isBusSilent()) {
    return
  }
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  try {
    await service.sql.transactional((sql) => tellHeld(container, sql, table, ids))
  } catch (error) {
    // an event bus that is away keeps nothing from being booked
    const cause = error instanceof Error ? error : new Error(String(error))
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error("lexoffice: the shop's subscribers are told later", cause)
  }
}

async function tellHeld(
  container: MedusaContainer,
  sql: Sql,
  table: Told,
  ids: readonly string[]
): Promise<void> {
  const rows = await holdUntold(sql, table, ids)
  const events = rows.flatMap((row) => eventsOf[table](row))
  if (events.length > 0) {
    const given = container.resolve(Modules.EVENT_BUS).emit(events)
    const { sql: later } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    await answeredInTime(given, () => forgetTold(later, table, rows))
  }
  await forgetTold(sql, table, rows)
}

export const tellOfDocument = (container: MedusaContainer, documentId: string): Promise<void> =>
  tell(container, "lexoffice_document", [documentId])

export const tellOfIncidents = (container: MedusaContainer, ids: readonly string[]): Promise<void> =>
  tell(container, "lexoffice_incident", ids)

/** Tells what processes that died meanwhile did not. */
export async function tellLeftBehind(container: MedusaContainer): Promise<void> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  for (const table of ["lexoffice_document", "lexoffice_incident"] as const) {
    for (const id of await findUntold(sql, table)) {
      await tell(container, table, [id])
    }
  }
}
