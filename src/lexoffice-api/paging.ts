import { z } from "@medusajs/framework/zod"
import { SyncError } from "../domain/errors"
import { Http } from "./http"
import { Query } from "./query"
import { pageSchema } from "./schemas/page"

const PAGE_SIZE = 250
/** lexoffice answers no rows beyond this, and counts no further. */
const WINDOW = 10_000

/** Which list to read, and the shape of its rows. */
export type ListCall<T> = { path: string; query: Query; row: z.ZodType<T> }

/**
 * The rows of a paged list, one after the other; a page of 250 is read when its first row is asked for. The list
 * is not frozen meanwhile: a row may come twice or be missed when records change while it is read.
 *
 * @throws SyncError `list_too_long` after the 10 000th row when lexoffice may have more: narrow the filter
 * @throws LexofficeApiError; `answer_unknown` when lexoffice answers another page than the one asked for
 * Source: lexware public API documentation, chapter "Paging of Resources", read 2026-11.
 */
export async function* listRows<T>(
  http: Http,
  { path, query, row }: ListCall<T>
): AsyncGenerator<T, void, undefined> {
  for (let page = 0; ; page++) {
    const schema = pageSchema(row, page)
    const answer = await http.get(path, { query: { ...query, page, size: PAGE_SIZE }, schema })
    yield* answer.content
    const windowUsed = (page + 1) * PAGE_SIZE >= WINDOW
    if (windowUsed && answer.totalElements >= WINDOW) {
      throw new SyncError({
        kind: "needs_person",
        code: "list_too_long",
        params: { path, rows: WINDOW },
        message: `${path}: lexoffice lists at most ${WINDOW} rows; the filter must be narrower`,
      })
    }
    if (answer.last || answer.content.length === 0) {
      return
    }
  }
}
