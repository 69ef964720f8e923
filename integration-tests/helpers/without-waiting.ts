import type { Sql } from "./sql"

/** What would take minutes or hours, at once. */
export const withoutWaiting = (sql: Sql) => ({
  /** All work pauses, as after an answer that did not come. */
  pauseForAnHour: () => sql("update lexoffice_connection set paused_until = now() + interval '1 hour'"),
  pauseRunsOut: () => sql("update lexoffice_connection set paused_until = now() - interval '1 second'"),
  /** The documents' own waits for the next attempt are over. */
  waitsRunOut: () => sql("update lexoffice_document set next_attempt_at = null"),
  /** lexoffice's lists had their time: what they do not show by now was never made. */
  listsCatchUp: () =>
    sql(
      `update lexoffice_attempt
       set started_at = started_at - interval '9 minutes', ended_at = ended_at - interval '9 minutes'`
    ),
  /** The next pull compares all open documents, since the list of changes has nothing for it. */
  comparisonIsDue: () =>
    sql(
      `update lexoffice_connection
       set payments_watermark = now() + interval '3 days', payments_reconciled_at = null`
    ),
})
