import { Sql } from "./sql"

export type ContactRow = {
  id: string
  key: string
  /** Of the order that made the row */
  email: string | null
  remote_id: string | null
  debtor_number: string | null
  remote_version: number | null
  sent_hash: string | null
  sync_disabled: boolean
  usable_in_ms: number
}

/** Longer than reading and writing one contact takes, waiting for the rate limit included. */
export const contactLeaseMs = 5 * 60_000

const columns = `id, key, email, remote_id, debtor_number, remote_version, sent_hash, sync_disabled,
       greatest(0, coalesce(extract(epoch from (usable_at - clock_timestamp())) * 1000, 0))::int as usable_in_ms`

/** Guests are told apart by e-mail, however it is written. */
const tidy = (key: string): string => (key.startsWith("guest:") ? key.toLowerCase() : key)

/** A customer's contact as it stands, for those who will not change it. */
export async function findContact(sql: Sql, key: string): Promise<ContactRow | null> {
  const [row] = await sql.execute<ContactRow>(
    `select ${columns} from lexoffice_contact where key = ? and deleted_at is null`,
    [tidy(key)]
  )
  return row ?? null
}

/**
 * Takes a customer's contact for one worker, and makes the row on first use, so that a contact is
 * created once even when ten orders of a new customer arrive at the same moment.
 * @returns null when another worker has it: come back in a moment
 */
export async function claimContact(
  sql: Sql,
  owner: string,
  contact: { id: string; key: string; customerId: string | null; email: string | null }
): Promise<ContactRow | null> {
  const key = tidy(contact.key)
  await sql.execute(
    `insert into lexoffice_contact (id, key, customer_id, email) values (?, ?, ?, ?)
     on conflict (key) where deleted_at is null do nothing`,
    [contact.id, key, contact.customerId, contact.email]
  )
  const [row] = await sql.execute<ContactRow>(
    `update lexoffice_contact
     set lease_owner = ?, lease_until = clock_timestamp() + ? * interval '1 millisecond', updated_at = clock_timestamp()
     where key = ? and deleted_at is null
       and (lease_until is null or lease_until < clock_timestamp() or lease_owner = ?)
     returning ${columns}`,
    [owner, contactLeaseMs, key, owner]
  )
  return row ?? null
}

/** Switches the synchronisation of a customer's master data. The row is made when there is none yet. */
export async function switchContactSync(
  sql: Sql,
  contact: { id: string; key: string; customerId: string | null; email: string | null },
  disabled: boolean
): Promise<string> {
  const [row] = await sql.execute<{ id: string }>(
    `insert into lexoffice_contact (id, key, customer_id, email, sync_disabled) values (?, ?, ?, ?, ?)
     on conflict (key) where deleted_at is null
     do update set sync_disabled = excluded.sync_disabled, updated_at = clock_timestamp()
     returning id`,
    [contact.id, tidy(contact.key), contact.customerId, contact.email, disabled]
  )
  if (!row) {
    throw new Error("a contact was neither made nor changed")
  }
  return row.id
}

export async function releaseContact(sql: Sql, contactId: string, owner: string): Promise<void> {
  await sql.execute(
    `update lexoffice_contact set lease_owner = null, lease_until = null where id = ? and lease_owner = ?`,
    [contactId, owner]
  )
}

/** Stores what lexoffice answered for a contact that was created, adopted or updated, and closes the attempts behind it. */
export async function recordContact(
  sql: Sql,
  stored: {
    id: string
    remoteId: string
    remoteVersion: number | null
    sentHash: string | null
    usableInMs: number
  }
): Promise<void> {
  await sql.execute(
    `with closed as (
       update lexoffice_attempt set outcome = 'succeeded', remote_id = ?, ended_at = clock_timestamp()
       where subject_id = ? and outcome = 'unknown')
     update lexoffice_contact
     set remote_id = ?, remote_version = ?, sent_hash = coalesce(?, sent_hash), updated_at = clock_timestamp(),
         usable_at = clock_timestamp() + ? * interval '1 millisecond'
     where id = ?`,
    [
      stored.remoteId,
      stored.id,
      stored.remoteId,
      stored.remoteVersion,
      stored.sentHash,
      stored.usableInMs,
      stored.id,
    ]
  )
}

/** The contact cannot be read: others go first from now on. */
export async function putContactLast(sql: Sql, id: string): Promise<void> {
  await sql.execute(`update lexoffice_contact set updated_at = clock_timestamp() where id = ?`, [id])
}

/** The contact is gone in lexoffice: the next document makes a new one. */
export async function forgetContact(sql: Sql, contactId: string): Promise<void> {
  await sql.execute(
    `update lexoffice_contact set remote_id = null, remote_version = null, sent_hash = null, debtor_number = null,
       updated_at = clock_timestamp() where id = ?`,
    [contactId]
  )
}

export async function recordDebtorNumber(sql: Sql, contactId: string, debtorNumber: string): Promise<void> {
  await sql.execute(
    `update lexoffice_contact set debtor_number = ?, updated_at = clock_timestamp() where id = ?`,
    [debtorNumber, contactId]
  )
}
