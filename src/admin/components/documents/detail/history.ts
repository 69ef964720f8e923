import type { DismissalDto, DocumentAttemptDto, DocumentDetailDto } from "../../../../api/admin/lexoffice/dto"

/** Something that happened to a document. */
export type Happening = { at: string } & (
  | { what: "written" | "mailed" }
  | { what: "attempt"; attempt: DocumentAttemptDto }
  | { what: "dismissed"; dismissal: DismissalDto }
)

/** The newest first. */
export const happeningsOf = (document: DocumentDetailDto): Happening[] =>
  [
    ...document.history.map((attempt): Happening => ({ what: "attempt", at: attempt.at, attempt })),
    ...(document.mailed_at ? [{ what: "mailed" as const, at: document.mailed_at }] : []),
    ...(document.dismissal
      ? [{ what: "dismissed" as const, at: document.dismissal.at, dismissal: document.dismissal }]
      : []),
    { what: "written" as const, at: document.created_at },
  ].sort((a, b) => b.at.localeCompare(a.at))
