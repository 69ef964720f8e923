import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { toDecimal } from "../../domain/money"
import { SettlementChange } from "../../domain/settlement"

/** What the shop's subscribers hear of. The other changes are notes beside these. */
const names: Partial<Record<SettlementChange["kind"], string>> = {
  paid: "lexoffice.document.paid",
  partly_paid: "lexoffice.document.partly_paid",
  taken_back: "lexoffice.document.payment_taken_back",
  voided: "lexoffice.document.voided",
}

/** Tells the shop's subscribers how a document was settled. `amount`: what came in or was taken back, in euros. */
export async function tellSettled(
  container: MedusaContainer,
  { id, order_id }: { id: string; order_id: string },
  changes: readonly SettlementChange[]
): Promise<void> {
  const events = changes.flatMap((change) => {
    const name = names[change.kind]
    return name === undefined ? [] : [{ name, data: { id, order_id, ...amountOf(change) } }]
  })
  if (events.length > 0) {
    await container.resolve(Modules.EVENT_BUS).emit(events)
  }
}

function amountOf(change: SettlementChange): { amount?: number } {
  if (change.kind === "partly_paid") {
    return { amount: toDecimal(change.received) }
  }
  return change.kind === "taken_back" ? { amount: toDecimal(change.amount) } : {}
}
