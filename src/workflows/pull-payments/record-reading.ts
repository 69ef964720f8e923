import type { MedusaContainer } from "@medusajs/framework/types"
import { cents } from "../../domain/money"
import {
  changesBetween,
  moneyOf,
  PaymentFacts,
  SettlementChange,
  toPaymentFacts,
} from "../../domain/settlement"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { holdBooked, recordSettlement, SettlementRow } from "../../modules/lexoffice/sql/settlement"
import type { Sql } from "../../modules/lexoffice/sql/sql"
import { noticeRemoteChange } from "./notice-remote-change"
import { Reading } from "./read-settlement"
import { noteRead } from "./unread"
import { storedFacts, storedItems } from "./stored-facts"
import { tellSettled } from "./tell-settled"

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
  const after = toPaymentFacts(reading.remote, cents(row.total_cents))
  await noticeRemoteChange(container, row, after, reading)
  const changes = await service.sql.transactional((sql) => store(sql, row, after, reading))
  await noteRead(container, row)
  await tellSettled(container, row, changes)
  return changes
}

/** Of two that read the same change at once, one finds it. Nothing is stored of a record that is not ours any more. */
async function store(
  sql: Sql,
  { id, remote_id }: SettlementRow,
  after: PaymentFacts,
  reading: Reading
): Promise<SettlementChange[]> {
  const stored = await holdBooked(sql, id)
  if (stored === null || stored.remote_id !== remote_id) {
    return []
  }
  const known = storedItems(stored.payment_items)
  await recordSettlement(sql, {
    documentId: id,
    status: after.status,
    state: after.state,
    openCents: after.open,
    paidOn: after.paidOn,
    items: after.items,
    number: reading.number,
    dueDate: reading.dueDate,
    updatedAt: reading.updatedAt,
    isUnrecorded: stored.kind === "invoice" && moneyOf(after) > moneyOf({ items: known }),
  })
  return changesBetween(storedFacts(stored), after, cents(stored.total_cents))
}
