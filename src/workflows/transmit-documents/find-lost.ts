import { berlinDay } from "../../domain/documents"
import { Http, VoucherlistRow } from "../../lexoffice-api"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { UnknownAttempt, unknownAttempts } from "../../modules/lexoffice/sql/attempts"
import { adoptOrGiveUp } from "./adopt"
import type { ClaimedDocument } from "./steps/load-document"

/** The days, both included, on which lexoffice may have dated what tries made. */
export type MadeOn = { createdDateFrom: string; createdDateTo: string }

/** Tries whose outcome nobody knows. */
export type LostTries = { attempts: readonly UnknownAttempt[]; madeOn: MadeOn }

/** Around midnight two clocks, or UTC and German time, are not of one mind about the day. */
const midnightMs = 3 * 3_600_000
const dayMs = 24 * 3_600_000

/** @returns the ids of the records in lexoffice that are the document */
type LookUp = (http: Http, lost: LostTries) => Promise<string[]>

/**
 * After a try whose outcome nobody knows the document is looked up. One hit is ours. None is only an answer
 * once the lists had time; then the document may be sent again. More than one is for a person.
 * @returns lexoffice's id of the document; null when it has to be sent
 */
export async function findLost(
  service: LexofficeModuleService,
  document: ClaimedDocument,
  lookUp: LookUp
): Promise<string | null> {
  const attempts = document.remoteId === null ? await unknownAttempts(service.sql, document.id) : []
  if (attempts.length === 0) {
    return document.remoteId
  }
  const http = await service.client({ documentId: document.id, priority: document.priority })
  const hits = await lookUp(http, { attempts, madeOn: daysOf(attempts) })
  return adoptOrGiveUp(service.sql, document, attempts, hits)
}

/** A try takes effect within minutes of its end; for long the last day was not among those that lexoffice listed. */
export function daysOf(attempts: readonly Pick<UnknownAttempt, "started_at" | "over_at">[]): MadeOn {
  const begun = Math.min(...attempts.map(({ started_at }) => started_at.getTime()))
  const over = Math.max(...attempts.map(({ over_at }) => over_at.getTime()))
  return {
    createdDateFrom: berlinDay(new Date(begun - midnightMs)),
    createdDateTo: berlinDay(new Date(over + midnightMs + dayMs)),
  }
}

/** While pages are read, rows that are made join at the end: none moves to a page that was read, or is read twice. */
export const oldestFirst = "createdDate,ASC"

/** A row that tells no total may be ours. */
export const hasOurTotal = (
  { totalAmount }: VoucherlistRow,
  { totalCents }: Pick<ClaimedDocument, "totalCents">
): boolean => totalAmount === null || Math.round(totalAmount * 100) === totalCents
