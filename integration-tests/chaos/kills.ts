import { setTimeout as pause } from "node:timers/promises"
import type { Detour, PassingCall } from "../workers/gateway"
import type { Random } from "./random"
import type { Member } from "./team"

/** When a worker is killed, as seen from outside. */
const moments = [
  "at any moment",
  "call on its way, lexoffice never hears of it",
  "invoice or credit note sent, answer not heard",
  "contact sent, answer not heard",
  "voucher sent, answer not heard",
  "file sent, answer not heard",
  "answer just heard",
  "reading back",
  "looking a lost one up",
] as const

export type Moment = (typeof moments)[number]

/** How documents get to lexoffice while a round lasts. */
export type Mode = "lexoffice_invoice" | "own_invoice"

const onlyIn: Partial<Record<Moment, Mode>> = {
  "invoice or credit note sent, answer not heard": "lexoffice_invoice",
  "reading back": "lexoffice_invoice",
  "voucher sent, answer not heard": "own_invoice",
  "file sent, answer not heard": "own_invoice",
}

/** What can come up in such a round. */
export const momentsIn = (mode: Mode): Moment[] =>
  moments.filter((moment) => (onlyIn[moment] ?? mode) === mode)

const letters = /^\/v1\/(invoices|credit-notes)\?/
const isLetter = ({ method, path }: PassingCall) => method === "POST" && letters.test(path)
const isVoucher = ({ method, path }: PassingCall) => method === "POST" && path === "/v1/vouchers"
const isFile = ({ method, path }: PassingCall) =>
  method === "POST" && /^\/v1\/vouchers\/[^/]+\/files$/.test(path)
const isContact = ({ method, path }: PassingCall) => method === "POST" && path.startsWith("/v1/contacts")

type Kill = () => Promise<void>

/** Which call is waited for, and where on its way the worker dies. */
const detours: Record<
  Exclude<Moment, "at any moment">,
  [(call: PassingCall) => boolean, (kill: Kill, ms: number) => Detour]
> = {
  "call on its way, lexoffice never hears of it": [
    ({ method }) => method === "POST",
    (kill) => ({ before: () => kill().then(dropped) }),
  ],
  "invoice or credit note sent, answer not heard": [isLetter, (kill) => ({ answered: kill })],
  "contact sent, answer not heard": [isContact, (kill) => ({ answered: kill })],
  "voucher sent, answer not heard": [isVoucher, (kill) => ({ answered: kill })],
  "file sent, answer not heard": [isFile, (kill) => ({ answered: kill })],
  "answer just heard": [
    (call) => isLetter(call) || isContact(call) || isVoucher(call) || isFile(call),
    (kill, ms) => ({ delivered: () => pause(ms).then(kill) }),
  ],
  "reading back": [
    ({ method, path }) => method === "GET" && /^\/v1\/(invoices|credit-notes)\//.test(path),
    (kill) => ({ answered: kill }),
  ],
  "looking a lost one up": [({ path }) => path.startsWith("/v1/voucherlist"), (kill) => ({ answered: kill })],
}

function dropped(): never {
  throw new Error("the call ends here")
}

/** Lies in wait for one worker; `struck` hears of the death. */
export function arm(
  random: Random,
  member: Member,
  moment: Moment,
  kill: Kill,
  struck: (moment: Moment) => void
): void {
  const once = killOnce(kill, () => struck(moment))
  if (moment === "at any moment") {
    void pause(random.between(0, 1500)).then(() => (member.worker.isAlive ? once() : undefined))
    return
  }
  const [matches, detour] = detours[moment]
  const skip = random.between(0, 3)
  const ms = random.between(0, 12)
  let seen = 0
  member.gateway.watch = (call) => (matches(call) && seen++ === skip ? detour(once, ms) : undefined)
}

function killOnce(kill: Kill, struck: () => void): Kill {
  let done = false
  return async () => {
    if (done) return
    done = true
    struck()
    await kill()
  }
}
