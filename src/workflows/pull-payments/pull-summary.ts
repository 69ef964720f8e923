import type { Http } from "../../lexoffice-api"

/** `listed`: rows of lexoffice's list, `read`: documents whose payments were stored anew. */
export type PullSummary = {
  listed: number
  read: number
  changed: number
  paid: number
  captured: number
  failed: number
}

export const nothingPulled = (): PullSummary => ({
  listed: 0,
  read: 0,
  changed: 0,
  paid: 0,
  captured: 0,
  failed: 0,
})

/** One run: whom it asks, and what came of it so far. */
export type PullRun = {
  http: Http
  summary: PullSummary
  /** Records that could not be read, one after the other */
  failedInARow: number
  /** lexoffice answered about the account since a record was read */
  accountAnswers: boolean
  /** Our documents that could not be read, by their id in lexoffice */
  unread: Set<string>
}

export const newRun = (http: Http): PullRun => ({
  http,
  summary: nothingPulled(),
  failedInARow: 0,
  accountAnswers: false,
  unread: new Set(),
})
