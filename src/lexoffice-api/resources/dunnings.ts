import { Http } from "../http"
import { recordPath } from "../query"
import { Dunning, dunningSchema } from "../schemas/dunning"

/**
 * Reads a reminder. Errors: `not_found`, and `permission_missing` for a key without `dunnings.read`. Reminders are in
 * no list: their ids come with the invoice's `relatedVouchers` and with webhooks.
 * Source: lexware public API documentation, chapter "Dunnings", read 2026-11.
 */
export const getDunning = (http: Http, id: string): Promise<Dunning> =>
  http.get(recordPath("/v1/dunnings", id), { schema: dunningSchema })
