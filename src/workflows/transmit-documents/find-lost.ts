import { berlinDay } from "../../domain/documents"
import { Http, VoucherlistRow } from "../../lexoffice-api"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { UnknownAttempt, unknownAttempts } from "../../modules/lexoffice/sql/attempts"
import { adoptOrGiveUp } from "./adopt"
import type { ClaimedDocument } from "./steps/load-document"

/** Tries whose outcome nobody knows. `sentOn`: the first day on which lexoffice may have dated what they made. */
export type LostTries = { attempts: readonly UnknownAttempt[]; sentOn: string }

/** Around midnight two clocks, or UTC and German time, are not of one mind about the day. */
const midnightMs = 3 * 3_600_000

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
  const [first] = attempts
  if (first === undefined) {
    return document.remoteId
  }
  const http = await service.client({ documentId: document.id, priority: document.priority })
  const hits = await lookUp(http, { attempts, sentOn: firstDay(first.started_at) })
  return adoptOrGiveUp(service.sql, document, attempts, hits)
}

const firstDay = (startedAt: Date): string => berlinDay(new Date(startedAt.getTime() - midnightMs))

/** A row that tells no total may be ours. */
export const hasOurTotal = (
  { totalAmount }: VoucherlistRow,
  { totalCents }: Pick<ClaimedDocument, "totalCents">
): boolean => totalAmount === null || Math.round(totalAmount * 100) === totalCents
