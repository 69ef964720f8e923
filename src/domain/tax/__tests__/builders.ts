import type { DecidedTax, LineSupply, SaleFacts, SaleLine, SellerFacts, TaxDecision } from "../types"
import { checkVatIdSyntax, type OnlineVatCheck, type VatIdCheck } from "../vat-id"

/** A VAT id as the online check left it; `online` defaults to confirmed. */
export function vatId(raw: string, online: OnlineVatCheck = "valid"): VatIdCheck {
  const checkedAt = online === "not_checked" ? null : "2026-11-02T09:00:00Z"
  return { ...checkVatIdSyntax(raw), online, checkedAt, source: checkedAt === null ? null : "test" }
}

let lineCount = 0

/** A line of 100 euros net. */
export function line(supply: LineSupply, ratePercent: number | null, more: Partial<SaleLine> = {}): SaleLine {
  lineCount += 1
  return { key: `line_${lineCount}`, supply, ratePercent, netCents: 10_000, ...more }
}

/** "FR" or "ES 35001" as an address. */
export function address(text: string) {
  const [countryCode = "", ...postcode] = text.split(" ")
  const defaults: Readonly<Record<string, string>> = {
    DE: "10115",
    FR: "75001",
    ES: "28001",
    IT: "00100",
    GR: "10431",
    FI: "00100",
    GB: "SW1A 1AA",
    PT: "1000",
    CY: "1010",
  }
  return { countryCode, postcode: postcode.join(" ") || defaults[countryCode] || null }
}

interface SaleWords {
  to?: string | null
  billTo?: string | null
  company?: boolean
  vatId?: VatIdCheck | null
  what?: LineSupply
  rate?: number | null
  lines?: readonly SaleLine[]
  on?: string
  storeCountry?: string | null
}

/** A consumer in Germany buys goods at 19 %, unless said otherwise; `billTo` follows `to`. */
export function sale(words: SaleWords = {}): SaleFacts {
  const { to = "DE", company = false, vatId: id = null, what = "goods", rate = 19, on = "2026-11-02" } = words
  const bill = words.billTo === undefined ? to : words.billTo
  return {
    shipTo: to === null ? null : address(to),
    billTo: bill === null ? null : address(bill),
    buyer: { company, vatId: id },
    lines: words.lines ?? [line(what, rate)],
    on,
    storeCountry: words.storeCountry ?? null,
  }
}

/** A regularly taxed German shop, registered for the One Stop Shop, that checks VAT ids online. */
export function seller(words: Partial<SellerFacts> = {}): SellerFacts {
  return {
    country: "DE",
    smallBusiness: false,
    taxType: "gross",
    distanceSalesPrinciple: "DESTINATION",
    ossRegistered: true,
    requireOnlineVatCheck: true,
    countries: null,
    ...words,
  }
}

/** The same shop below the threshold for distance sales. */
export const originSeller = seller({ distanceSalesPrinciple: "ORIGIN", ossRegistered: false })

/** A small business whose account is set to "without VAT". */
export function smallBusiness(words: Partial<SellerFacts> = {}): SellerFacts {
  return seller({
    smallBusiness: true,
    taxType: "vatfree",
    distanceSalesPrinciple: "ORIGIN",
    ossRegistered: false,
    ...words,
  })
}

/** What a table row compares: case and row, or code and row. */
export function inShort(decision: TaxDecision): string {
  const answer = decision.kind === "decided" ? decision.case : `stop ${decision.code}`
  return decision.row === null ? answer : `${answer} #${decision.row}`
}

/** Warning codes of a decided sale; fails on any other answer. */
export function warningsOf(decision: TaxDecision): readonly string[] {
  return decided(decision).warnings.map((warning) => warning.code)
}

/** The decided sale; fails the test on any other answer. */
export function decided(decision: TaxDecision): DecidedTax {
  if (decision.kind === "needs_person") throw new Error(`needs a person: ${decision.code}`)
  return decision
}
