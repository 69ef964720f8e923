export * from "./incident-sentence"
export * from "./incident-text"
export { dismissalOf } from "./dismissal"
export type { Dismissal } from "./dismissal"
export { toFeedEntry } from "./feed-entry"
export type { FeedEntry } from "./feed-entry"
export { describeDifferences } from "./describe-differences"
export { mailCodes } from "./mail-texts"
export { remoteLinks } from "./remote-links"
export type { RemoteLink } from "./remote-links"
export * from "./reason-sentence"
export {
  bookAgainCodes,
  checkAgainCodes,
  correctedGoneCode,
  remoteChangeCodes,
  unreadableCode,
} from "./settlement-texts"
export * from "./texts"
export { incidentTitle } from "./titles"
export { unfitFields } from "./unfit-fields"
