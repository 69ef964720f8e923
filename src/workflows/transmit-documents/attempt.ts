import { generateEntityId } from "@medusajs/framework/utils"
import { LexofficeApiError, SyncError } from "../../domain/errors"
import type { BeforeSend } from "../../lexoffice-api"
import { beginAttempt, closeAttempt, giveUpAttempt, NewAttempt } from "../../modules/lexoffice/sql/attempts"
import type { Sql } from "../../modules/lexoffice/sql/sql"

/**
 * Makes one writing call that must not happen twice. Each time its request leaves, an attempt was
 * written first; a definite answer closes it, anything else leaves it unknown, to be looked up.
 *
 * @returns what the call answered; its attempt is still open, so that it is closed together with storing the answer
 * @throws SyncError `lease_lost`: nothing was sent
 */
export async function attempt<T>(
  sql: Sql,
  intent: Omit<NewAttempt, "id">,
  call: (beforeSend: BeforeSend) => Promise<T>
): Promise<T> {
  let id: string | null = null
  const throttled = async (): Promise<void> => {
    if (id !== null) {
      await closeAttempt(sql, id, { outcome: "not_performed", errorCode: "throttled" })
    }
  }
  try {
    return await call(async () => {
      await throttled()
      id = generateEntityId(undefined, "lexatt")
      if (!(await beginAttempt(sql, { ...intent, id }))) {
        id = null
        throw new SyncError({ kind: "retryable", code: "lease_lost" })
      }
    })
  } catch (error) {
    if (id !== null) {
      await record(sql, id, error)
    }
    throw error
  }
}

async function record(sql: Sql, id: string, error: unknown): Promise<void> {
  if (!(error instanceof LexofficeApiError)) {
    return
  }
  if (error.performed === "unknown") {
    await giveUpAttempt(sql, id, error.code)
    return
  }
  const outcome = error.status === null ? "not_performed" : "refused"
  await closeAttempt(sql, id, { outcome, errorCode: error.code })
}
