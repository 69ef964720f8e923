import type { Pool } from "pg"
import type { Detour, PassingCall } from "../workers/gateway"
import { HeldWrites } from "../workers/held-writes"

/** Kills the worker; the promise never resolves for the call that is on its way. */
export type Kill = () => Promise<void>

export type CrashPoint = {
  name: string
  /** The call at which it happens */
  at: (call: PassingCall) => boolean
  detour: (kill: Kill, pool: Pool) => Detour
}

const posting =
  (path: string) =>
  (call: PassingCall): boolean =>
    call.method === "POST" && call.path.startsWith(path)

const voucher = ({ method, path }: PassingCall): boolean => method === "POST" && path === "/v1/vouchers"

const file = ({ method, path }: PassingCall): boolean =>
  method === "POST" && /^\/v1\/vouchers\/[^/]+\/files$/.test(path)

const readingBack = ({ method, path }: PassingCall): boolean =>
  method === "GET" && /^\/v1\/(invoices|credit-notes)\//.test(path)

/** The call never reaches lexoffice. */
const beforeSending = (kill: Kill): Detour => ({
  before: async () => {
    await kill()
    throw new Error("the call ends here")
  },
})

/** lexoffice has it, the worker does not hear of it. */
const beforeAnswer = (kill: Kill): Detour => ({ answered: kill })

/** The worker heard the answer, and dies before it could store what it says. */
const beforeStoring =
  (...tables: string[]) =>
  (kill: Kill, pool: Pool): Detour => {
    let held: Promise<HeldWrites>
    return {
      answered: () => (held = HeldWrites.on(pool, tables)),
      delivered: async () => {
        const writes = await held
        await writes.wanted()
        await kill()
        await writes.killed()
      },
    }
  }

const documentTables = ["lexoffice_document", "lexoffice_attempt"]
const contactTables = ["lexoffice_contact", "lexoffice_attempt"]

/** Every moment between two facts, on the way of an invoice for a new customer. */
export const crashPoints: CrashPoint[] = [
  { name: "contact not sent yet", at: posting("/v1/contacts"), detour: beforeSending },
  { name: "contact sent, answer not heard", at: posting("/v1/contacts"), detour: beforeAnswer },
  {
    name: "contact made, its id not stored",
    at: posting("/v1/contacts"),
    detour: beforeStoring(...contactTables),
  },
  { name: "contact stored, invoice not sent yet", at: posting("/v1/invoices"), detour: beforeSending },
  { name: "invoice sent, answer not heard", at: posting("/v1/invoices"), detour: beforeAnswer },
  {
    name: "invoice made, its id not stored",
    at: posting("/v1/invoices"),
    detour: beforeStoring(...documentTables),
  },
  { name: "id stored, number not read", at: readingBack, detour: beforeSending },
  { name: "number read, not stored", at: readingBack, detour: beforeStoring(...documentTables) },
]

/** The same for an invoice that the shop made itself: a voucher, and its file. */
export const ownCrashPoints: CrashPoint[] = [
  { name: "file stored, voucher not sent yet", at: voucher, detour: beforeSending },
  { name: "voucher sent, answer not heard", at: voucher, detour: beforeAnswer },
  { name: "voucher made, its id not stored", at: voucher, detour: beforeStoring(...documentTables) },
  { name: "id stored, file not sent yet", at: file, detour: beforeSending },
  { name: "file sent, answer not heard", at: file, detour: beforeAnswer },
  { name: "file attached, not stored", at: file, detour: beforeStoring(...documentTables) },
]
