import { AsyncLocalStorage } from "node:async_hooks"

/** On behalf of whom, and about which document. */
type Context = { actor?: string | undefined; documentId?: string }

const contexts = new AsyncLocalStorage<Context>()

/** How many pieces of work have a context. */
let atWork = 0

/**
 * A storage that is on costs every promise of the whole process some time, those of customers' requests too: it is off
 * while none of our work is going on.
 */
function leave(): void {
  atWork--
  if (atWork === 0) {
    contexts.disable()
  }
}

async function within<T>(context: Context, work: () => Promise<T>): Promise<T> {
  atWork++
  try {
    return await contexts.run({ ...contexts.getStore(), ...context }, work)
  } finally {
    leave()
  }
}

/**
 * Whatever `work` does until it has ended is done on behalf of somebody: the call log and the history of incidents say so. It is
 * kept beside the arguments, since hardly any of the code in between does anything with it.
 * @param actor id of the user; `customer:<id>`; or what of the shop's own: `job:<task>`, `event:<name>`
 */
export const actingAs = <T>(actor: string | undefined, work: () => Promise<T>): Promise<T> =>
  within({ actor }, work)

/** The same for a request, whose handler goes on after `next` has returned, until its answer is closed. */
export function actingUntilClosed(
  answer: { once(event: "close", listener: () => void): unknown },
  actor: string | undefined,
  next: () => void
): void {
  atWork++
  answer.once("close", leave)
  contexts.run({ actor }, next)
}

/** For work that nobody waits for: it goes on on behalf of the same, after whoever began it has ended. */
export const actingOn = <T>(work: () => Promise<T>): Promise<T> => within({}, work)

/** Null: nobody said. */
export const currentActor = (): string | null => contexts.getStore()?.actor ?? null

/** Null: whatever is done is done by itself, or for a customer. */
export function currentPerson(): string | null {
  const actor = currentActor()
  return actor === null || actor.includes(":") ? null : actor
}

/** The calls of `work` are about one document, although their client serves many. */
export const aboutDocument = <T>(documentId: string, work: () => Promise<T>): Promise<T> =>
  within({ documentId }, work)

/** Null: about none in particular. */
export const currentDocument = (): string | null => contexts.getStore()?.documentId ?? null
