/** What the shop's Notification module knows about a mail. */
export type MailRecord = { status: "pending" | "success" | "failure" }

/**
 * What became of a mail:
 * - `none`: nobody began to send it
 * - `sent`: the provider took it
 * - `refused`: the provider said no
 * - `unclear`: somebody began and never told the end, so it may have gone out
 */
export type MailFact = "none" | "sent" | "refused" | "unclear"

/** Reads the fact off the record that Medusa writes before it calls the provider, and updates after the answer. */
export function judgeMail(record: MailRecord | null): MailFact {
  switch (record?.status) {
    case undefined:
      return "none"
    case "success":
      return "sent"
    case "failure":
      return "refused"
    case "pending":
      return "unclear"
  }
}
