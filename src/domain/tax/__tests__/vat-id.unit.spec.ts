import { VAT_ID_PATTERNS } from "../vat-id-patterns"
import { checkVatIdSyntax, normaliseVatId, vatIdPrefix, withOnlineResult } from "../vat-id"

// [state, well written, badly written]; shapes as published with VIES
const SAMPLES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["AT", ["ATU12345678"], ["AT12345678", "ATU1234567", "ATU123456789"]],
  ["BE", ["BE0123456789", "BE1012345678"], ["BE2123456789", "BE123456789"]],
  ["BG", ["BG123456789", "BG1234567890"], ["BG12345678", "BG12345678901"]],
  ["CY", ["CY12345678A"], ["CY123456789", "CY1234567A"]],
  ["CZ", ["CZ12345678", "CZ123456789", "CZ1234567890"], ["CZ1234567", "CZ12345678901"]],
  ["DE", ["DE123456789"], ["DE012345678", "DE12345678", "DE1234567890"]],
  ["DK", ["DK12345678"], ["DK1234567", "DK123456789"]],
  ["EE", ["EE123456789"], ["EE12345678"]],
  ["EL", ["EL123456789", "GR123456789"], ["EL12345678"]],
  ["ES", ["ESA12345678", "ES12345678Z", "ESX1234567L"], ["ES123456789", "ESA1234567"]],
  ["FI", ["FI12345678"], ["FI123456789"]],
  ["FR", ["FR12345678901", "FRAB123456789", "FR1A123456789"], ["FRIO123456789", "FR1234567890"]],
  ["HR", ["HR12345678901"], ["HR1234567890"]],
  ["HU", ["HU12345678"], ["HU123456789"]],
  [
    "IE",
    ["IE1234567A", "IE1234567AB", "IE1A23456B", "IE1+23456B", "IE1*23456B"],
    ["IE12345678", "IE123456A"],
  ],
  ["IT", ["IT12345678901"], ["IT1234567890"]],
  ["LT", ["LT123456789", "LT123456789012"], ["LT1234567890"]],
  ["LU", ["LU12345678"], ["LU1234567"]],
  ["LV", ["LV12345678901"], ["LV1234567890"]],
  ["MT", ["MT12345678"], ["MT1234567"]],
  ["NL", ["NL123456789B01"], ["NL123456789A01", "NL123456789B1"]],
  ["PL", ["PL1234567890"], ["PL123456789"]],
  ["PT", ["PT123456789"], ["PT12345678"]],
  ["RO", ["RO12", "RO1234567890"], ["RO1", "RO12345678901", "RO0123"]],
  ["SE", ["SE123456789001"], ["SE1234567890"]],
  ["SI", ["SI12345678"], ["SI1234567"]],
  ["SK", ["SK1234567890"], ["SK123456789"]],
  ["XI", ["XI123456789", "XI123456789012", "XIGD123", "XIHA599"], ["XI12345678", "XIGB123"]],
]

describe.each(SAMPLES)("%s", (state, right, wrong) => {
  it.each([...right])("%s is well written", (raw) => {
    expect(checkVatIdSyntax(raw)).toMatchObject({ syntax: "valid", country: state, online: "not_checked" })
  })
  it.each([...wrong])("%s is not", (raw) => expect(checkVatIdSyntax(raw).syntax).toBe("invalid"))
})

it("has samples for each of the 27 member states and Northern Ireland", () => {
  expect(SAMPLES.map(([state]) => state)).toEqual([...VAT_ID_PATTERNS.keys()])
  expect(SAMPLES).toHaveLength(28)
})

it.each([
  ["blanks and dots", " de 123.456.789 ", "DE123456789"],
  ["dashes and slashes", "ATU-1234/5678", "ATU12345678"],
  ["no-break space", "FR 12 345678901", "FR12345678901"],
  ["Greece by its ISO code", "gr123456789", "EL123456789"],
  ["nothing", "  ", ""],
])("normalises %s", (_name, raw, expected) => expect(normaliseVatId(raw)).toBe(expected))

it.each([
  ["a Swiss id", "CHE123456789"],
  ["a British id", "GB123456789"],
  ["no prefix", "123456789"],
  ["nothing", ""],
])("%s names no state of the table", (_name, raw) => {
  expect(checkVatIdSyntax(raw)).toMatchObject({ syntax: "invalid", country: null })
})

it("keeps the answer of the online check as proof", () => {
  const result = {
    online: "valid",
    checkedAt: "2026-11-02T09:00:00Z",
    requestId: "WAPI1",
    source: "VIES",
  } as const
  expect(withOnlineResult(checkVatIdSyntax("ATU12345678"), result)).toEqual({
    vatId: "ATU12345678",
    syntax: "valid",
    country: "AT",
    ...result,
  })
})

it.each([
  ["GR", "EL"],
  ["DE", "DE"],
])("VAT ids of %s begin with %s", (country, prefix) => expect(vatIdPrefix(country)).toBe(prefix))
