/** What a call is about, as its path says. */
export const callSubjects = [
  "invoices",
  "credit-notes",
  "contacts",
  "vouchers",
  "files",
  "payments",
  "voucherlist",
  "profile",
  "event-subscriptions",
  "posting-categories",
  "print-layouts",
  "dunnings",
  "countries",
] as const

export type CallSubject = (typeof callSubjects)[number]

/** What a person picks among in the log. A path of a subject begins with its prefix. */
export const pickedSubjects = [
  "invoices",
  "credit-notes",
  "contacts",
  "vouchers",
  "files",
  "payments",
  "profile",
] as const satisfies readonly CallSubject[]

export const pathOfSubject = (subject: (typeof pickedSubjects)[number]) => `/v1/${subject}`

export const callMethods = ["GET", "POST", "PUT", "DELETE"] as const

const ofFile = ["file", "files", "document"]

/** `/v1/vouchers/0b1e/files` is about a file, `/v1/contacts/0b1e` about a contact. */
export function subjectOf(path: string): CallSubject | null {
  const parts = (path.split("?")[0] ?? "").split("/").filter(Boolean)
  const last = parts.at(-1)
  if (parts.length > 2 && last && ofFile.includes(last)) {
    return "files"
  }
  return callSubjects.find((subject) => subject === parts[1]) ?? null
}

export const methodOf = (method: string) => callMethods.find((known) => known === method) ?? null
