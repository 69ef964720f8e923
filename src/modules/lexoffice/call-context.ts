import { AsyncLocalStorage } from "node:async_hooks"

const acting = new AsyncLocalStorage<string | undefined>()

/**
 * Whatever `work` does is done on behalf of somebody: the call log and the history of incidents say so. It is kept beside
 * the arguments, since hardly any of the code in between does anything with it.
 * @param actor id of the user; `customer:<id>`; or what of the shop's own: `job:<task>`, `event:<name>`
 */
export const actingAs = <T>(actor: string | undefined, work: () => T): T => acting.run(actor, work)

/** Null: nobody said. */
export const currentActor = (): string | null => acting.getStore() ?? null

/** Null: whatever is done is done by itself, or for a customer. */
export function currentPerson(): string | null {
  const actor = currentActor()
  return actor === null || actor.includes(":") ? null : actor
}

const concerned = new AsyncLocalStorage<string>()

/** The calls of `work` are about one document, although their client serves many. */
export const aboutDocument = <T>(documentId: string, work: () => T): T => concerned.run(documentId, work)

/** Null: about none in particular. */
export const currentDocument = (): string | null => concerned.getStore() ?? null
