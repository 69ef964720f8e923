import type { Pool } from "pg"
import type { Control } from "../../sandbox"
import type { Shop, Worth } from "../workers/shop"
import { bookedIn, type Booked } from "./booked"

/** What the harness did to an order; the order itself is asked for the rest. */
export type OrderHistory = {
  id: string
  displayId: number
  email: string
  /** Its buyer's name and street, as every document of it must print them */
  address: string
  refundedCents: number
}

export type Verdict = {
  /** One sentence each, with the ids. Empty: none lost, none twice, to the cent. */
  violations: string[]
  found: Record<string, number>
}

type Remote = ReturnType<Control["state"]>
type Row = {
  id: string
  order_id: string
  order_display_id: number
  sequence: number
  kind: string
  mode: "lexoffice_invoice" | "own_invoice"
  state: string
  reference: string
  total_cents: number
  number: string | null
  remote_id: string | null
  last_error_code: string | null
}

/** Compares what lexoffice has, by what is printed on it, with what Medusa's orders say. */
export async function judge(
  pool: Pool,
  shop: Shop,
  remote: Remote,
  histories: readonly OrderHistory[]
): Promise<Verdict> {
  const { rows } = await pool.query<Row>(`select * from lexoffice_document where deleted_at is null`)
  const worths: Worth[] = []
  for (let from = 0; from < histories.length; from += 100) {
    worths.push(...(await shop.worth(histories.slice(from, from + 100).map(({ id }) => id))))
  }
  const booked = bookedIn(remote)
  const violations = [
    ...judgeOrders(histories, worths, booked),
    ...judgeDoubles(booked),
    ...judgeAddresses(histories, booked),
    ...judgeDocuments(rows, booked),
    ...judgeFiles(booked, remote),
    ...judgeNumbers(rows),
    ...judgeContacts(histories, remote),
    ...(await judgeRemains(pool)),
  ]
  return { violations, found: await findings(pool, rows, remote, histories) }
}

function judgeOrders(
  histories: readonly OrderHistory[],
  worths: Worth[],
  booked: readonly Booked[]
): string[] {
  const sums = new Map<number | null, number>()
  for (const { order, isInvoice, grossCents } of booked) {
    sums.set(order, (sums.get(order) ?? 0) + (isInvoice ? grossCents : -grossCents))
  }
  return histories.flatMap(({ id, displayId, refundedCents }) => {
    const worth = worths.find(({ orderId }) => orderId === id)
    if (!worth) return [`order ${displayId} (${id}) is not in the shop any more`]
    const expected = worth.status === "canceled" ? 0 : worth.worthCents - refundedCents
    const found = sums.get(displayId) ?? 0
    return found === expected
      ? []
      : [`order ${displayId} (${id}): lexoffice has ${found} cents, the order says ${expected}`]
  })
}

function judgeDoubles(booked: readonly Booked[]): string[] {
  const seen = new Map<string, string>()
  return booked.flatMap(({ id, number, order, place }) => {
    if (order === null || place === null) return [`${number} (${id}) names no order`]
    const other = seen.get(place)
    seen.set(place, id)
    return other === undefined ? [] : [`${number} (${id}) and (${other}) are both document ${place}`]
  })
}

/** A customer's orders have different addresses, and its contact in lexoffice holds one at a time. */
function judgeAddresses(histories: readonly OrderHistory[], booked: readonly Booked[]): string[] {
  const expected = new Map(histories.map(({ displayId, address }) => [displayId, address]))
  return booked.flatMap(({ id, number, order, address }) =>
    address === null || order === null || address === expected.get(order)
      ? []
      : [`${number} (${id}) of order ${order} goes to ${address}, not to ${expected.get(order)}`]
  )
}

function judgeDocuments(rows: readonly Row[], booked: readonly Booked[]): string[] {
  const byId = new Map(booked.map((one) => [one.id, one]))
  const ours = rows.flatMap((row) => {
    const name = `document ${row.reference} (${row.id})`
    if (row.state !== "transmitted") return [`${name} is ${row.state}: ${row.last_error_code ?? "no error"}`]
    const found = byId.get(row.remote_id ?? "")
    if (!found) return [`${name} has a remote id that lexoffice does not know: ${row.remote_id}`]
    return found.number === row.number && found.grossCents === row.total_cents
      ? []
      : [
          `${name} is ${row.number} over ${row.total_cents}, in lexoffice ${found.number} over ${found.grossCents}`,
        ]
  })
  const known = new Set(rows.map(({ remote_id }) => remote_id))
  const strangers = booked.filter(({ id }) => !known.has(id))
  return [...ours, ...strangers.map(({ number, id }) => `${number} (${id}) in lexoffice is none of ours`)]
}

function judgeFiles(booked: readonly Booked[], { files }: Remote): string[] {
  const hashes = new Map<string, string>()
  const shared = files.flatMap(({ id, sha256 }) => {
    const other = hashes.get(sha256)
    hashes.set(sha256, id)
    return other === undefined ? [] : [`files ${id} and ${other} are the same`]
  })
  const counts = booked.flatMap(({ number, id, files: count }) =>
    count === null || count === 1 ? [] : [`voucher ${number} (${id}) has ${count} files`]
  )
  return [...counts, ...shared]
}

/** Own numbers run from one on, each kind's by itself, whoever drew them and died. */
function judgeNumbers(rows: readonly Row[]): string[] {
  const own = rows.filter(({ mode }) => mode === "own_invoice")
  return ["invoice", "credit_note"].flatMap((kind) => {
    const counters = own
      .filter((row) => row.kind === kind)
      .map(({ number }) => Number(/\d+$/.exec(number ?? "")?.[0]))
      .sort((a, b) => a - b)
    const wrong = counters.findIndex((counter, index) => counter !== index + 1)
    return wrong < 0
      ? []
      : [
          `own numbers of ${kind} skip or repeat: ${counters.slice(Math.max(0, wrong - 1), wrong + 2).join(", ")}`,
        ]
  })
}

const emailOf = (contact: Remote["contacts"][number]): string =>
  (Object.values(contact.emailAddresses).flat()[0] ?? "").toLowerCase()

function judgeContacts(histories: readonly OrderHistory[], remote: Remote): string[] {
  const persons = new Set(histories.map(({ email }) => email.toLowerCase()))
  const byEmail = new Map<string, number>()
  for (const contact of remote.contacts) {
    byEmail.set(emailOf(contact), (byEmail.get(emailOf(contact)) ?? 0) + 1)
  }
  return [...byEmail].flatMap(([email, count]) => [
    ...(persons.has(email) ? [] : [`a contact for ${email || "nobody"}, who bought nothing`]),
    ...(count === 1 ? [] : [`${count} contacts for ${email}`]),
  ])
}

/** What must be gone when all work is done. */
const remains: [string, string][] = [
  [
    "a document's lease is left",
    `select id from lexoffice_document where lease_owner is not null or lease_until is not null`,
  ],
  [
    // that of a worker killed here has run out: nobody had to take the contact again
    "a contact is still held",
    `select id from lexoffice_contact where lease_until > clock_timestamp()`,
  ],
  ["an attempt's outcome is unknown", `select id from lexoffice_attempt where outcome = 'unknown'`],
  [
    "an incident is open",
    `select code || ' ' || subject_id || ' ' || params as id from lexoffice_incident where closed_at is null`,
  ],
  ["all work is paused", `select id from lexoffice_connection where paused_until > clock_timestamp()`],
  [
    "two documents share a place",
    `select order_id || ' ' || sequence as id from lexoffice_document group by order_id, sequence having count(*) > 1`,
  ],
]

async function judgeRemains(pool: Pool): Promise<string[]> {
  const answers = remains.map(async ([what, statement]) => {
    const { rows } = await pool.query<{ id: string }>(statement)
    return rows.map(({ id }) => `${what}: ${id}`)
  })
  return (await Promise.all(answers)).flat()
}

async function count(pool: Pool, statement: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from (${statement}) found`
  )
  return rows[0]?.count ?? 0
}

async function findings(
  pool: Pool,
  rows: readonly Row[],
  remote: Remote,
  histories: readonly OrderHistory[]
): Promise<Record<string, number>> {
  const heard = `select 1 from lexoffice_call_log c where c.document_id = d.id and c.method = 'POST'
    and c.path ~ '^/v1/(invoices|credit-notes|vouchers$)' and c.status between 200 and 299 and c.error is null`
  return {
    orders: histories.length,
    "documents in the shop": rows.length,
    "invoices in lexoffice": remote.documents.filter(({ kind }) => kind === "invoice").length,
    "credit notes in lexoffice": remote.documents.filter(({ kind }) => kind === "creditnote").length,
    "vouchers of own documents in lexoffice": remote.vouchers.length,
    "contacts in lexoffice": remote.contacts.length,
    "calls to lexoffice": await count(pool, `select 1 from lexoffice_call_log`),
    "documents whose answer nobody heard, adopted": await count(
      pool,
      `select 1 from lexoffice_document d where state = 'transmitted' and not exists (${heard})`
    ),
    "tries that had no effect, sent again": await count(
      pool,
      `select 1 from lexoffice_attempt where outcome = 'not_performed'`
    ),
    "incidents opened and closed by themselves": await count(
      pool,
      `select 1 from lexoffice_incident where closed_at is not null`
    ),
  }
}
