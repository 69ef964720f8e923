/**
 * How the part after the two-letter prefix of a VAT id looks, per issuing state as VIES names it (Greece is `EL`,
 * Northern Ireland `XI`). Shapes only, as wide as VIES takes them: packages that check digits know fewer forms
 * (Swedish branches, some Irish and Czech numbers), and what they refuse an online check may still confirm.
 * Source: number structures published with VIES; read 2026-11.
 */
export const VAT_ID_PATTERNS: ReadonlyMap<string, RegExp> = new Map([
  ["AT", /^U\d{8}$/],
  ["BE", /^[01]\d{9}$/],
  ["BG", /^\d{9,10}$/],
  ["CY", /^\d{8}[A-Z]$/],
  ["CZ", /^\d{8,10}$/],
  ["DE", /^[1-9]\d{8}$/],
  ["DK", /^\d{8}$/],
  ["EE", /^\d{9}$/],
  ["EL", /^\d{9}$/],
  // one of the two outer characters is a letter, or both are
  ["ES", /^(?:[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/],
  ["FI", /^\d{8}$/],
  // the two check characters never contain I or O
  ["FR", /^[0-9A-HJ-NP-Z]{2}\d{9}$/],
  ["HR", /^\d{11}$/],
  ["HU", /^\d{8}$/],
  // new form with one or two letters behind, old form with a letter, + or * in second place
  ["IE", /^(?:\d{7}[A-Z]{1,2}|\d[A-Z+*]\d{5}[A-Z])$/],
  ["IT", /^\d{11}$/],
  ["LT", /^(?:\d{9}|\d{12})$/],
  ["LU", /^\d{8}$/],
  ["LV", /^\d{11}$/],
  ["MT", /^\d{8}$/],
  ["NL", /^\d{9}B\d{2}$/],
  ["PL", /^\d{10}$/],
  ["PT", /^\d{9}$/],
  ["RO", /^[1-9]\d{1,9}$/],
  ["SE", /^\d{12}$/],
  ["SI", /^\d{8}$/],
  ["SK", /^\d{10}$/],
  // as in the United Kingdom: business, branch, government department, health authority
  ["XI", /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/],
])
