import { classifyTax } from "../classify"
import type { SellerFacts } from "../types"
import type { VatIdProblem } from "../judge-vat-id"
import { VAT_ID_REMARKS } from "../vat-id-remarks"
import type { VatIdCheck } from "../vat-id"
import { decided, inShort, sale, seller, vatId, warningsOf } from "./builders"

const trusting = seller({ requireOnlineVatCheck: false })
const oss = seller()
const remark = (text: string, id: string) => text.replace("{vatId}", id)

type Row<Expected> = readonly [name: string, check: VatIdCheck, by: SellerFacts, expected: Expected]

const rows: readonly Row<VatIdProblem>[] = [
  ["malformed", vatId("AT1", "not_checked"), trusting, "malformed"],
  ["wrong check digits", vatId("ATU13585628", "not_checked"), trusting, "wrong_check_digits"],
  ["wrong check digits, refused online", vatId("ATU13585628", "invalid"), oss, "wrong_check_digits"],
  ["right check digits, refused online", vatId("ATU13585627", "invalid"), oss, "refused_online"],
]

describe("a VAT id that something is wrong with: the buyer is taxed like a consumer", () => {
  it.each(rows)("%s: a remark, where destination VAT was charged", (_name, check, by, problem) => {
    const decision = classifyTax(sale({ to: "AT", vatId: check, rate: 20 }), by)
    expect(inShort(decision)).toBe("distance_sales_destination #13")
    expect(warningsOf(decision)).toEqual(["business_without_valid_vat_id", `vat_id_${problem}`])
    expect(decided(decision).vatIdCheck).toEqual(check)
  })

  it.each(rows)("%s: the sentence says so, where no VAT was charged", (_name, check, by, problem) => {
    const decision = classifyTax(sale({ to: "AT", vatId: check, rate: 0 }), by)
    if (decision.kind === "decided") throw new Error("expected a stop")
    const known = VAT_ID_REMARKS[problem]
    expect(decision).toMatchObject({
      code: "charged_no_vat",
      params: { vatId: check.vatId, vatIdProblem: problem },
    })
    expect(decision.sentence.de.endsWith(remark(known.de, check.vatId))).toBe(true)
    expect(decision.sentence.en.endsWith(remark(known.en, check.vatId))).toBe(true)
  })
})

it("says so too when the account names no principle", () => {
  const silent = seller({ distanceSalesPrinciple: null, ossRegistered: false })
  const check = vatId("ATU13585627", "invalid")
  expect(classifyTax(sale({ to: "AT", vatId: check, rate: 0 }), silent)).toMatchObject({
    code: "distance_sales_principle_missing",
    params: { vatId: check.vatId, vatIdProblem: "refused_online" },
    sentence: { en: expect.stringContaining(remark(VAT_ID_REMARKS.refused_online.en, check.vatId)) },
  })
})

describe("check digits are an algorithm's opinion; the online service knows", () => {
  it.each<Row<string>>([
    ["confirmed online: counts", vatId("CZ991231123", "valid"), oss, "intra_community_supply #6"],
    ["not asked yet: open", vatId("CZ991231123", "not_checked"), oss, "stop vat_id_unchecked"],
    ["no answer: open", vatId("CZ991231123", "unavailable"), oss, "stop vat_id_check_unavailable"],
    ["never asked: does not count", vatId("CZ991231123", "not_checked"), trusting, "stop charged_no_vat"],
  ])("%s", (_name, check, by, expected) => {
    expect(inShort(classifyTax(sale({ to: "CZ", vatId: check, rate: 0 }), by))).toBe(expected)
  })
})
