import { atLeast, atMost, exactly, forInformation, type Figure } from "../results"
import type { Drained } from "./stage"

/** One list request confirms so many. Source: lexware public API, paging */
const confirmedTogether = 250
/** Documents under way at once in one process */
const lanes = 4
/** Fewer documents than that waiting make no backlog: each is read back alone */
const backlogFrom = 3
/** Between two requests of two a second */
const slotMs = 500

export function figuresOf({ workers, documents, requests, stats, ...rest }: Drained): Figure[] {
  const times = requests.map(({ at }) => Date.parse(at)).sort((a, b) => a - b)
  const lastedMs = (times.at(-1) ?? 0) - (times[0] ?? 0)
  const count = (method: string, path: string) =>
    requests.filter((request) => request.method === method && request.path.startsWith(path)).length
  const forContacts = count("POST", "/v1/contacts")
  const alone = count("GET", "/v1/invoices")
  const lists = count("GET", "/v1/voucherlist")
  const from = `${workers} ${workers === 1 ? "process" : "processes"}: `
  return [
    atLeast(`${from}share of the allowed rate`, ((times.length - 1) * slotMs) / lastedMs, 0.98, ""),
    exactly(`${from}refused for the rate (429)`, stats.throttled, 0, "requests"),
    exactly(`${from}contacts made`, forContacts, rest.newCustomers, "requests"),
    exactly(`${from}documents sent`, count("POST", "/v1/invoices"), documents, "requests"),
    atMost(`${from}lists read to confirm`, lists, Math.ceil(documents / confirmedTogether), "requests"),
    atMost(`${from}last documents read alone`, alone, workers * lanes + backlogFrom - 1, "requests"),
    forInformation(
      `${from}requests per document, without contacts`,
      (requests.length - forContacts) / documents,
      ""
    ),
    forInformation(`${from}busiest second`, stats.maxPerSecond, "requests"),
  ]
}
