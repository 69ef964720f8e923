import { BookedDocument, PlannedDocument, planDocuments, Sale } from "../../ledger"
import { euros, line, policy } from "../../ledger/__tests__/builders"
import { buildLines, DocumentLine, Language } from "../index"

/** The documents that a sale still needs, printed. */
export function print(now: Sale, before: readonly BookedDocument[] = [], language: Language = "de") {
  const plan = planDocuments(now, before, policy())
  const planned: PlannedDocument[] = plan.kind === "documents" ? plan.documents : []
  return { planned, printed: planned.map((document) => buildLines(document, now, language)) }
}

/** Intl puts no-break spaces before signs. */
export const plain = (text: string | null) => text?.replace(/\s/g, " ") ?? null

/** A line in short: name, pieces, unit price in euros, amount in cents, rate. */
export const inShort = (lines: readonly DocumentLine[] = []) =>
  lines.map((printed) =>
    printed.type === "text"
      ? plain(printed.name)
      : [
          plain(printed.name),
          printed.quantity / 10_000,
          printed.unitName,
          printed.unitPrice / 10_000,
          printed.amount,
          printed.ratePercent,
        ]
  )

export const cups = line({ key: "item:cup", name: "Tasse", gross: euros(25.98), quantity: 20_000 })
export const book = line({ key: "item:book", name: "Buch", gross: euros(9.99), ratePercent: 7 })
export const shipping = line({ key: "shipping:1", kind: "shipping", name: "Versand", gross: euros(4.9) })
