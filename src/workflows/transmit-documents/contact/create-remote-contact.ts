import { generateEntityId } from "@medusajs/framework/utils"
import { ContactData } from "../../../domain/contacts"
import { LexofficeApiError } from "../../../domain/errors"
import { createContact, Http, listContacts } from "../../../lexoffice-api"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { ContactRow, recordContact } from "../../../modules/lexoffice/sql/contacts"
import { beginAttempt, closeAttempt, unknownAttempts } from "../../../modules/lexoffice/sql/record-outcome"
import { assertCertainlyAbsent } from "../absence"

/** lexoffice needs about two seconds before a new contact can stand on a document. */
const usableInMs = 2_000

/**
 * Makes the contact, unless an earlier try whose answer got lost made it already.
 * @returns lexoffice's id of the contact
 */
export async function createRemoteContact(
  service: LexofficeModuleService,
  documentId: string,
  row: ContactRow,
  ours: ContactData,
  hash: string
): Promise<string> {
  const http = await service.client({ documentId, priority: "normal" })
  const found = await findLostContact(service, http, row, ours)
  const made = found ?? (await send(service, http, row, ours, hash))
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
  hash: string
) {
  const attempt = {
    id: generateEntityId(undefined, "lexatt"),
    subject_type: "contact" as const,
    subject_id: row.id,
  }
  await beginAttempt(service.sql, { ...attempt, call: "POST /v1/contacts", fingerprint: hash })
  try {
    const made = await createContact(http, { ...ours, note: noteOf(row) })
    await closeAttempt(service.sql, attempt.id, { outcome: "succeeded", remoteId: made.id })
    return made
  } catch (error) {
    if (error instanceof LexofficeApiError && error.performed === "no") {
      const outcome = error.status === null ? "not_performed" : "refused"
      await closeAttempt(service.sql, attempt.id, { outcome, errorCode: error.code })
    }
    throw error
  }
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
  for await (const contact of listContacts(http, { ...filterOf(ours), customer: true })) {
    if (contact.note === noteOf(row)) {
      await closeAll(service, attempts, contact.id)
      return { id: contact.id, version: contact.version }
    }
  }
  assertCertainlyAbsent(attempts)
  await closeAll(service, attempts, null)
  return null
}

async function closeAll(
  service: LexofficeModuleService,
  attempts: { id: string }[],
  remoteId: string | null
): Promise<void> {
  const outcome = remoteId === null ? "not_performed" : "succeeded"
  for (const attempt of attempts) {
    await closeAttempt(service.sql, attempt.id, { outcome, remoteId })
  }
}

/** By e-mail, else by name; lexoffice takes 3 to 128 characters. */
function filterOf(ours: ContactData): { email: string } | { name: string } | Record<string, never> {
  const email = ours.emailAddresses?.business?.[0] ?? ours.emailAddresses?.private?.[0]
  const name = ours.company?.name ?? ours.person?.lastName
  if (email !== undefined && email.length >= 3 && email.length <= 128) {
    return { email }
  }
  return name !== undefined && name.length >= 3 ? { name: name.slice(0, 128) } : {}
}
