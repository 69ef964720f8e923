import { ContactData } from "../../../domain/contacts"
import { CallPriority, createContact, Http, listContacts } from "../../../lexoffice-api"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { closeAttempt, unknownAttempts } from "../../../modules/lexoffice/sql/attempts"
import { ContactRow, recordContact } from "../../../modules/lexoffice/sql/contacts"
import { assertCertainlyAbsent } from "../absence"
import { attempt } from "../attempt"
import { withoutRefusedPhone } from "./without-refused-phone"

/** For which document a contact is needed, if for one, and who holds the contact's lease. */
export type Caller = { documentId: string | null; priority: CallPriority; owner: string }

/** lexoffice needs about two seconds before a new contact can stand on a document. */
const usableInMs = 2_000

/**
 * Makes the contact, unless an earlier try whose answer got lost made it already.
 * @returns lexoffice's id of the contact
 */
export async function createRemoteContact(
  service: LexofficeModuleService,
  caller: Caller,
  row: ContactRow,
  ours: ContactData,
  hash: string
): Promise<string> {
  const http = await service.client(caller)
  const found = await findLostContact(service, http, row, ours)
  const made = found ?? (await send(service, http, row, ours, hash, caller.owner))
  await recordContact(service.sql, {
    id: row.id,
    remoteId: made.id,
    remoteVersion: made.version,
    sentHash: found === null ? hash : null,
    usableInMs: found === null ? usableInMs : 0,
  })
  return made.id
}

/** Printed nowhere; tells our contacts from those with the same name or e-mail. */
const noteOf = (row: ContactRow): string => `Medusa ${row.key}`

async function send(
  service: LexofficeModuleService,
  http: Http,
  row: ContactRow,
  ours: ContactData,
  hash: string,
  owner: string
) {
  const intent = {
    subject_type: "contact" as const,
    subject_id: row.id,
    call: "POST /v1/contacts",
    fingerprint: hash,
    owner,
  }
  return withoutRefusedPhone(ours, (contact) =>
    attempt(service.sql, intent, (beforeSend) =>
      createContact(http, { ...contact, note: noteOf(row) }, { beforeSend })
    )
  )
}

async function findLostContact(
  service: LexofficeModuleService,
  http: Http,
  row: ContactRow,
  ours: ContactData
) {
  const attempts = await unknownAttempts(service.sql, row.id)
  if (attempts.length === 0) {
    return null
  }
  for (const filter of filtersOf(ours, row)) {
    for await (const contact of listContacts(http, { ...filter, customer: true })) {
      if (contact.note === noteOf(row)) {
        return { id: contact.id, version: contact.version }
      }
    }
  }
  assertCertainlyAbsent(attempts)
  for (const { id } of attempts) {
    await closeAttempt(service.sql, id, { outcome: "not_performed", errorCode: "not_found" })
  }
  return null
}

type Filter = { email: string } | { name: string } | Record<string, never>

/**
 * By what may have been sent, which another order may have said otherwise: each e-mail known of the customer, then the name. lexoffice
 * takes 3 to 128 characters.
 */
function filtersOf(ours: ContactData, row: ContactRow): Filter[] {
  const email = ours.emailAddresses?.business?.[0] ?? ours.emailAddresses?.private?.[0]
  const emails = [email, row.email].filter((one) => one != null && one.length >= 3 && one.length <= 128)
  const name = ours.company?.name ?? ours.person?.lastName ?? ""
  const filters: Filter[] = [...new Set(emails.map((one) => one?.toLowerCase() ?? ""))].map((one) => ({
    email: one,
  }))
  if (name.length >= 3) {
    filters.push({ name: name.slice(0, 128) })
  }
  return filters.length > 0 ? filters : [{}]
}
