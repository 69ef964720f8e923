import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { forgetTold, holdUntold, untoldDocuments } from "../../modules/lexoffice/sql/untold"

/** What the shop's subscribers hear of. The other changes are notes beside these. */
const names: Partial<Record<string, string>> = {
  transmitted: "lexoffice.document.transmitted",
  failed: "lexoffice.document.failed",
  paid: "lexoffice.document.paid",
  settled: "lexoffice.document.settled",
  partly_paid: "lexoffice.document.partly_paid",
  taken_back: "lexoffice.document.payment_taken_back",
  voided: "lexoffice.document.voided",
}

/** Changes as they are kept with a document; amounts in cents. */
const untoldSchema = z.array(
  z.object({ kind: z.string(), received: z.number().optional(), amount: z.number().optional() })
)

/**
 * Tells the shop's subscribers what happened to a document, once: what is stored as untold is forgotten with the telling. A
 * process that dies in between leaves it for the next run. `amount`: what came in or was taken back, in euros.
 */
export async function tellUntold(container: MedusaContainer, documentId: string): Promise<void> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  await service.sql.transactional(async (sql) => {
    const document = await holdUntold(sql, documentId)
    if (document === null) {
      return
    }
    const events = untoldSchema.parse(document.untold).flatMap(({ kind, received, amount = received }) => {
      const name = names[kind]
      const euros = amount === undefined || !withAmount.includes(kind) ? {} : { amount: amount / 100 }
      return name === undefined
        ? []
        : [{ name, data: { id: documentId, order_id: document.order_id, ...euros } }]
    })
    if (events.length > 0) {
      await container.resolve(Modules.EVENT_BUS).emit(events)
    }
    await forgetTold(sql, documentId)
  })
}

const withAmount = ["partly_paid", "taken_back"]

/** Tells what processes that died meanwhile did not. */
export async function tellLeftBehind(container: MedusaContainer): Promise<void> {
  const { sql } = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  for (const id of await untoldDocuments(sql)) {
    await tellUntold(container, id)
  }
}
