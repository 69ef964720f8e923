/** Formats of VAT registration numbers per prefix, as the Commission publishes them. */
const formats: Record<string, RegExp> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(\d{7}[A-Z]{1,2}|\d[A-Z+*]\d{5}[A-Z])$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^[A-Z0-9+*]{10}\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
}

export type VatIdCheck = "ok" | "bad_german_number" | "bad_format"

/** Only the form; whether the number is registered is nobody's concern here. Numbers from outside the EU pass. */
export function checkVatId(vatId: string): VatIdCheck {
  const prefix = vatId.slice(0, 2)
  if (!/^[A-Z]{2}$/.test(prefix)) return "bad_format"
  const format = formats[prefix]
  if (!format) return /^[A-Z]{2}[A-Z0-9.+*-]{2,18}$/.test(vatId) ? "ok" : "bad_format"
  if (format.test(vatId.slice(2))) return "ok"
  return prefix === "DE" ? "bad_german_number" : "bad_format"
}
