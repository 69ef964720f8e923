import { mask } from "./personal-fields"

const email = /[\p{L}\p{N}._%+-]+(?:@|%40)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu

/**
 * Country codes of VAT ids, and what follows them: at least one digit, none of it in lower case.
 * Source: EU VIES, formats of VAT ids, read 2026-11.
 */
const vatId =
  /\b(?:AT|BE|BG|CHE|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|XI)[ -]?(?=[A-Z0-9+*]*\d)[A-Z0-9+*]{8,12}\b/g

/** Two letters, two check digits, and 11 to 30 more, with or without blanks. Source: ISO 13616 */
const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g

/** Replaces what looks like an e-mail address, an IBAN or a VAT id within any text. */
export const maskPatterns = (text: string): string =>
  text.replace(email, mask).replace(iban, mask).replace(vatId, mask)
