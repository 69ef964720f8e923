import type { MedusaContainer } from "@medusajs/framework/types"
import { LexofficeApiError } from "../../domain/errors"
import { Failure, isAccountFailure } from "../../domain/retry/next-attempt"
import { getContact } from "../../lexoffice-api"
import { LEXOFFICE_MODULE } from "../../modules/lexoffice"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { forgetContact, putContactLast, recordDebtorNumber } from "../../modules/lexoffice/sql/contacts"
import { recordAccountFailure } from "./record-failure"
import { toFailure } from "./to-failure"

/** Few enough that documents arriving meanwhile hardly wait. */
const perRun = 5

/**
 * Reads the customer numbers that lexoffice gave to new contacts. Nothing waits for them, so it is
 * done only when no document does. @returns how many were read
 */
export async function readDebtorNumbers(container: MedusaContainer): Promise<number> {
  const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  const rows = await service.sql.execute<{ id: string; remote_id: string }>(
    `select id, remote_id from lexoffice_contact
     where remote_id is not null and debtor_number is null and deleted_at is null
       and (usable_at is null or usable_at < clock_timestamp())
     order by updated_at limit ?`,
    [perRun]
  )
  let read = 0
  for (const row of rows) {
    const failure = await failureOf(readOne(service, row))
    if (failure === null) {
      read++
    } else if (isAccountFailure(failure.code)) {
      await recordAccountFailure(container, failure)
      break
    } else {
      await putContactLast(service.sql, row.id)
    }
  }
  return read
}

/** Nobody waits for a number, so what cannot be read ends no run. @throws what is a bug */
async function failureOf(reading: Promise<void>): Promise<Failure | null> {
  try {
    await reading
    return null
  } catch (error) {
    const failure = toFailure(error)
    if (failure.code === "unexpected_error") {
      throw error
    }
    return failure
  }
}

async function readOne(
  service: LexofficeModuleService,
  row: { id: string; remote_id: string }
): Promise<void> {
  try {
    const http = await service.client({ documentId: null, priority: "backfill" })
    const { roles } = await getContact(http, row.remote_id)
    await recordDebtorNumber(service.sql, row.id, String(roles.customer?.number ?? ""))
  } catch (error) {
    if (!(error instanceof LexofficeApiError) || error.code !== "not_found") {
      throw error
    }
    await forgetContact(service.sql, row.id)
  }
}
