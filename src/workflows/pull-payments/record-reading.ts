import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { cents } from "../../domain/money"
import { changesBetween, moneyOf, SettlementChange, toPaymentFacts } from "../../domain/settlement"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { recordSettlement, SettlementRow } from "../../modules/lexoffice/sql/settlement"
import { noticeRemoteChange } from "./notice-remote-change"
import { Reading } from "./read-settlement"
import { storedFacts, storedItems } from "./stored-facts"

/**
 * Stores what was read of a document. A person hears of it before it is stored: should this process die in
 * between, the next reading finds the same difference. @returns what happened since the last reading
 */
export async function recordReading(
  container: MedusaContainer,
  row: SettlementRow,
  reading: Reading
): Promise<SettlementChange[]> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const total = cents(row.total_cents)
  const before = storedFacts(row)
  const after = toPaymentFacts(reading.remote, total)
  const changes = changesBetween(before, after, total)
  await noticeRemoteChange(container, row, after, reading)
  const known = storedItems(row.payment_items)
  await recordSettlement(service.sql, {
    documentId: row.id,
    status: after.status,
    state: after.state,
    openCents: after.open,
    paidOn: after.paidOn,
    items: after.items,
    number: reading.number,
    dueDate: reading.dueDate,
    updatedAt: reading.updatedAt,
    isUnrecorded: row.kind === "invoice" && moneyOf(after) > moneyOf({ items: known }),
  })
  if (changes.some(({ kind }) => kind === "paid")) {
    await container
      .resolve(Modules.EVENT_BUS)
      .emit({ name: "lexoffice.document.paid", data: { id: row.id, order_id: row.order_id } })
  }
  return changes
}
