import { Failure, isAccountFailure } from "../../domain/retry/next-attempt"
import { getProfile } from "../../lexoffice-api"
import { toFailure } from "../transmit-documents"
import { PullRun } from "./pull-summary"

/** So many unreadable records one after the other are no accident of each of them. */
export const mostInARow = 10

/**
 * What cannot be read keeps nobody else waiting, unless the account is to blame. An answer that did not come may be
 * about this record only: then lexoffice still tells the account's profile.
 * @returns null: it was read   @throws what concerns the account, or all records
 */
export async function countingFailures(run: PullRun, read: () => Promise<void>): Promise<Failure | null> {
  try {
    await read()
    Object.assign(run, { failedInARow: 0, accountAnswers: false })
    return null
  } catch (error) {
    const failure = toFailure(error)
    const isPerhapsOutage = failure.code === "lexoffice_unreachable"
    run.summary.failed++
    run.failedInARow++
    if (run.failedInARow >= mostInARow || (isAccountFailure(failure.code) && !isPerhapsOutage)) {
      throw error
    }
    if (isPerhapsOutage && !run.accountAnswers) {
      await getProfile(run.http)
      run.accountAnswers = true
    }
    return failure
  }
}
