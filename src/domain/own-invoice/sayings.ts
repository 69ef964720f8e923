import { addDays, dayText, DocumentContent, isCollected, oneLine, words } from "../documents"
import { PrintableDocument } from "./own-facts"
import { ownWords } from "./wording"

/**
 * What the document calls itself. A full cancellation is a Stornorechnung, unless the merchant chose a title
 * of their own. "Gutschrift" alone stays reserved for self-billing. Source: § 14 (4) no. 10 UStG.
 */
export function documentTitle({ kind, isFullCancellation, content }: PrintableDocument): string {
  const usual = words[content.language].titles[kind]
  const title = oneLine(content.texts.title) || usual
  const isCancellation = kind === "credit_note" && isFullCancellation && title === usual
  return isCancellation ? ownWords[content.language].cancellation : title
}

/** Such as `Rechnung-RE2026-0042.pdf`: letters, digits, `-`, `_` and `.` only, so that every system takes it. */
export function documentFileName(printable: PrintableDocument): string {
  const safe = (text: string) =>
    text
      .replace(/[ÄÖÜäöü]/g, (letter) => `${letter.normalize("NFD").charAt(0)}e`)
      .replace(/ß/g, "ss")
      .normalize("NFD")
      .replace(/[^A-Za-z0-9._-]+/g, "-")
      .replace(/^[-.]+|[-.]+$/g, "")
  return `${safe(documentTitle(printable)) || "Beleg"}-${safe(printable.number)}.pdf`.slice(-120)
}

/** The sentence that names the corrected invoice; null for invoices. Source: § 31 (5) UStDV. */
export function correctionText({ corrects, content, isFullCancellation }: PrintableDocument): string | null {
  if (corrects === null) {
    return null
  }
  const { language } = content
  const say = isFullCancellation ? ownWords[language].cancels : words[language].corrects
  return say(corrects.number, dayText(corrects.documentDate, language))
}

/** The note that the tax case demands, whichever way lexoffice would get it; null when none is due. */
export const taxNote = ({ tax }: DocumentContent): string | null =>
  tax.note ?? tax.conditions.taxTypeNote ?? null

/** Day until which an invoice is to be paid, as its bookkeeping has it; null for credit notes. */
export const dueOn = ({ kind, documentDate, payment }: DocumentContent): string | null =>
  kind === "invoice" ? addDays(documentDate, payment.paidOn === null ? payment.termDays : 0) : null

/** Whether the document asks for a bank transfer: something is open, and no online provider collects it. */
export const asksForTransfer = ({ kind, content: { own, payment } }: PrintableDocument): boolean =>
  kind === "invoice" && payment.open > 0 && own.issuer.bank !== null && !isCollected(payment)
