import type { VatIdProblem } from "./judge-vat-id"
import type { Text } from "./text"

/** Every problem once. */
export const VAT_ID_PROBLEMS: readonly VatIdProblem[] = ["malformed", "wrong_check_digits", "refused_online"]

/** Why the VAT id a buyer gave does not count. Placeholder: `vatId`. */
export const VAT_ID_REMARKS: Readonly<Record<VatIdProblem, Text>> = {
  malformed: {
    de: "Die USt-IdNr. {vatId} ist nicht so geschrieben, wie es ein Mitgliedstaat vorsieht, und zählt daher nicht.",
    en: "The VAT id {vatId} is not written as any member state prescribes and therefore does not count.",
  },
  wrong_check_digits: {
    de: "Die USt-IdNr. {vatId} hat die richtige Form, aber ihre Prüfziffer stimmt nicht; wahrscheinlich ist sie falsch abgetippt.",
    en: "The VAT id {vatId} has the right form, but its check digit is wrong; most likely it was mistyped.",
  },
  refused_online: {
    de: "Die USt-IdNr. {vatId} ist nach Auskunft des Prüfdienstes nicht gültig.",
    en: "According to the checking service the VAT id {vatId} is not valid.",
  },
}
