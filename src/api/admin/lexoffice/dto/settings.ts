import type { Settings } from "../../../../domain/settings"
import type { DocumentKind } from "./documents"

export type SettingsDto = {
  settings: Settings
  version: number
  /** Start date cannot change once a document has been transmitted */
  start_date_fixed: boolean
}

/** Each number range of the settings; `drawn` is about this year when the counter begins anew every year. */
export type NumbersDto = {
  numbers: {
    kinds: DocumentKind[]
    pattern: string
    year: string | null
    /** What a document of today would get */
    next: string
    drawn: { count: number; first: string | null; last: string | null }
  }[]
}
