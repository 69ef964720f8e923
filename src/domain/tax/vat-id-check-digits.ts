import {
  austria,
  belgium,
  bulgaria,
  checkVAT,
  croatia,
  cyprus,
  czechRepublic,
  denmark,
  estonia,
  finland,
  france,
  germany,
  greece,
  hungary,
  ireland,
  italy,
  latvia,
  lithuania,
  luxembourg,
  malta,
  netherlands,
  poland,
  portugal,
  romania,
  slovakiaRepublic,
  slovenia,
  spain,
  sweden,
  unitedKingdom,
  type Country,
} from "jsvat-next"

const RULES: Readonly<Record<string, Country>> = {
  AT: austria,
  BE: belgium,
  BG: bulgaria,
  CY: cyprus,
  CZ: czechRepublic,
  DE: germany,
  DK: denmark,
  EE: estonia,
  EL: greece,
  ES: spain,
  FI: finland,
  FR: france,
  HR: croatia,
  HU: hungary,
  IE: ireland,
  IT: italy,
  LT: lithuania,
  LU: luxembourg,
  LV: latvia,
  MT: malta,
  NL: netherlands,
  PL: poland,
  PT: portugal,
  RO: romania,
  SE: sweden,
  SI: slovenia,
  SK: slovakiaRepublic,
  XI: unitedKingdom,
}

/**
 * Whether the check digits of a well-formed VAT id are right.
 * @param prefix as VIES writes it   @param rest what follows the prefix
 * Source: the member states' algorithms as the package jsvat-next has them; read 2026-11.
 */
export function hasRightCheckDigits(prefix: string, rest: string): boolean {
  const rules = RULES[prefix]
  // Northern Ireland counts as the United Kingdom does; under XI the package knows one of the four forms only
  const written = prefix === "XI" ? `GB${rest}` : `${prefix}${rest}`
  return rules !== undefined && checkVAT(written, [rules]).isValid
}
