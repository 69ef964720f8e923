import { hasRightCheckDigits } from "./vat-id-check-digits"
import { VAT_ID_PATTERNS } from "./vat-id-patterns"

/** What an online service (VIES, BZSt) said about a VAT id; `not_checked`: nobody has asked yet. */
export type OnlineVatCheck = "not_checked" | "valid" | "invalid" | "unavailable"

/** How a VAT id is written: right; in the right shape but with wrong check digits; not like any VAT id. */
export type VatIdSyntax = "valid" | "wrong_check_digits" | "invalid"

/**
 * What is known about a buyer's VAT id. `vatId` is the normalised form; `country` is the prefix as VIES writes it (`EL` for
 * Greece, `XI` for Northern Ireland) or null when it names no state we know; `checkedAt` is the instant of the online answer
 * (ISO 8601), `requestId` its consultation number, `source` the service asked, `name` and `address` what it says about the
 * holder, `error` why it could not answer.
 * The record is kept as proof for tax-free supplies. Source: § 6a, § 18e UStG; read 2026-11.
 */
export interface VatIdCheck {
  readonly vatId: string
  readonly syntax: VatIdSyntax
  readonly country: string | null
  readonly online: OnlineVatCheck
  readonly checkedAt: string | null
  readonly requestId?: string | null
  readonly source: string | null
  readonly name?: string | null
  readonly address?: string | null
  readonly error?: string | null
}

/** The answer of an online check. `unavailable` means: ask again later, nothing is known. */
export interface VatIdCheckResult {
  readonly online: "valid" | "invalid" | "unavailable"
  readonly checkedAt: string
  readonly requestId: string | null
  readonly source: string
  readonly name?: string | null
  readonly address?: string | null
  readonly error?: string | null
}

/** Port of the online check; who implements it is not the domain's business. Takes a normalised VAT id. */
export type VatIdChecker = (vatId: string) => Promise<VatIdCheckResult>

/**
 * A VAT id in the form it is stored and printed: capitals, no blanks, dots, dashes or slashes, Greece as `EL`.
 * @param raw as the customer typed it   @returns possibly empty text; says nothing about validity
 */
export function normaliseVatId(raw: string): string {
  // + and * are part of old Irish numbers
  const compact = raw.toUpperCase().replace(/[^A-Z0-9+*]/g, "")
  return compact.startsWith("GR") ? `EL${compact.slice(2)}` : compact
}

/**
 * Checks how a VAT id is written: the shape of the member state its prefix names, then its check digits. No network.
 * @param raw as the customer typed it   @returns a check with `online: "not_checked"`
 * Source: number structures published with VIES; read 2026-11.
 */
export function checkVatIdSyntax(raw: string): VatIdCheck {
  const vatId = normaliseVatId(raw)
  const prefix = vatId.slice(0, 2)
  const pattern = VAT_ID_PATTERNS.get(prefix)
  return {
    vatId,
    syntax: syntaxOf(prefix, vatId.slice(2), pattern),
    country: pattern ? prefix : null,
    online: "not_checked",
    checkedAt: null,
    requestId: null,
    source: null,
  }
}

function syntaxOf(prefix: string, rest: string, pattern: RegExp | undefined): VatIdSyntax {
  if (!pattern?.test(rest)) return "invalid"
  return hasRightCheckDigits(prefix, rest) ? "valid" : "wrong_check_digits"
}

/**
 * Adds the answer of an online check to what is known about a VAT id.
 * @returns a new record; the syntax verdict stays
 */
export function withOnlineResult(check: VatIdCheck, result: VatIdCheckResult): VatIdCheck {
  const { online, checkedAt, requestId, source, name = null, address = null, error = null } = result
  return { ...check, online, checkedAt, requestId, source, name, address, error }
}

/** The prefix a country's VAT ids carry: its ISO code, except Greece (`EL`). */
export function vatIdPrefix(countryCode: string): string {
  return countryCode === "GR" ? "EL" : countryCode
}
