import { isAccountFailure } from "../../domain/retry/next-attempt"
import { toFailure } from "../transmit-documents"
import { PullSummary } from "./pull-summary"

/** What cannot be read keeps nobody else waiting, unless the account is to blame. @throws what concerns the account */
export async function countingFailures(summary: PullSummary, read: () => Promise<void>): Promise<void> {
  try {
    await read()
  } catch (error) {
    if (isAccountFailure(toFailure(error).code)) {
      throw error
    }
    summary.failed++
  }
}
