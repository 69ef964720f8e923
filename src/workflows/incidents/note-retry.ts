import { currentPerson } from "../../modules/lexoffice/call-context"
import type { Condition } from "../../modules/lexoffice/sql/conditions"
import { noteWhoRetries } from "../../modules/lexoffice/sql/make-due"
import type { Sql } from "../../modules/lexoffice/sql/sql"

/** A person wants another try of these open incidents, which may have to wait for its turn: its success will be theirs. */
export async function noteRetry(sql: Sql, incidents: Condition): Promise<void> {
  const person = currentPerson()
  await (person === null ? undefined : noteWhoRetries(sql, incidents, person))
}
