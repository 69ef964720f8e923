import type { MedusaContainer } from "@medusajs/framework/types"
import {
  changesBetween,
  moneyOf,
  PaymentFacts,
  SettlementChange,
  toPaymentFacts,
} from "../../domain/settlement"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import {
  findBooked,
  holdBooked,
  recordSettlement,
  SettlementRow,
} from "../../modules/lexoffice/sql/settlement"
import type { Sql } from "../../modules/lexoffice/sql/sql"
import { addUntold } from "../../modules/lexoffice/sql/untold"
import { tellOfDocument } from "../shop-events"
import { noticeRemoteChange } from "./notice-remote-change"
import { Reading } from "./read-settlement"
import { noteRead } from "./unread"
import { remoteTotal, storedFacts, storedItems } from "./stored-facts"

/**
 * Stores what was read of a document. A person hears of it before it is stored: should this process die in
 * between, the next reading finds the same difference. What a list told is dropped when the document was read meanwhile.
 * @returns what happened since the last reading
 */
export async function recordReading(
  container: MedusaContainer,
  row: SettlementRow,
  reading: Reading
): Promise<SettlementChange[]> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  if (reading.isListed && isOlder(row, await findBooked(service.sql, row.id))) {
    return []
  }
  const after = toPaymentFacts(reading.remote, reading.total ?? remoteTotal(row))
  await noticeRemoteChange(container, row, after, reading)
  const changes = await service.sql.transactional((sql) => store(sql, row, after, reading))
  await noteRead(container, row)
  await tellOfDocument(container, row.id)
  return changes
}

/** Whether somebody stored a newer reading than the one that the list was compared with. */
const isOlder = (compared: SettlementRow, held: SettlementRow | null): boolean =>
  held?.remote_status !== compared.remote_status ||
  held.open_amount_cents !== compared.open_amount_cents ||
  held.remote_updated_at !== compared.remote_updated_at

/** Of two that read the same change at once, one finds it. Nothing is stored of a record that is not ours any more. */
async function store(
  sql: Sql,
  row: SettlementRow,
  after: PaymentFacts,
  reading: Reading
): Promise<SettlementChange[]> {
  const { id } = row
  const stored = await holdBooked(sql, id)
  if (stored === null || stored.remote_id !== row.remote_id || (reading.isListed && isOlder(row, stored))) {
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
    total: reading.total,
    updatedAt: reading.updatedAt,
    isUnrecorded: stored.kind === "invoice" && moneyOf(after) !== moneyOf({ items: known }),
  })
  const changes = changesBetween(storedFacts(stored), after, reading.total ?? remoteTotal(stored))
  if (changes.length > 0) {
    await addUntold(sql, id, changes)
  }
  return changes
}
