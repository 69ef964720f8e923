import axios from "axios"
import { normaliseVatId, type VatIdChecker } from "../domain/tax"
import { readViesAnswer, type ViesVerdict } from "./vies-answer"

/** `baseUrl`: up to `/rest-api`, without the resource; `requester`: the seller's own VAT id; with it, VIES answers a consultation number that proves the check. */
export type ViesOptions = {
  baseUrl: string
  requester: string | null
  /** Default 10 000, for the whole exchange */
  timeoutMs?: number
  now?: () => Date
}

const source = "VIES"
const maxAnswerBytes = 100_000

/**
 * Asks VIES about VAT ids. Never throws: whatever is not a clear answer is `unavailable`, with a word about why.
 * Member states' registers are often out of service for hours, so that is an ordinary case.
 */
export function createViesChecker(options: ViesOptions): VatIdChecker {
  const { now = () => new Date() } = options
  return async (vatId) => {
    const verdict = await ask(vatId, options)
    return { checkedAt: now().toISOString(), source, ...verdict }
  }
}

async function ask(
  vatId: string,
  { baseUrl, requester, timeoutMs = 10_000 }: ViesOptions
): Promise<ViesVerdict> {
  const asked = split(vatId)
  const own = requester === null ? null : split(normaliseVatId(requester))
  const body = {
    ...asked,
    ...(own ? { requesterMemberStateCode: own.countryCode, requesterNumber: own.vatNumber } : {}),
  }
  try {
    const { data, status } = await axios.post<unknown>(`${baseUrl}/check-vat-number`, body, {
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(timeoutMs),
      maxRedirects: 0,
      maxContentLength: maxAnswerBytes,
      validateStatus: () => true,
    })
    return readViesAnswer(data, asked, status === 200 ? undefined : `status ${status}`)
  } catch (error) {
    return readViesAnswer(null, asked, failureOf(error))
  }
}

const split = (vatId: string) => ({ countryCode: vatId.slice(0, 2), vatNumber: vatId.slice(2) })

const failureOf = (error: unknown): string =>
  axios.isCancel(error) ? "no answer in time" : (axios.isAxiosError(error) && error.code) || "no answer"
