import { VAT_ID_PATTERNS } from "../vat-id-patterns"
import { checkVatIdSyntax, normaliseVatId, vatIdPrefix, withOnlineResult } from "../vat-id"

// [state, right, right shape with wrong check digits, badly written]; the wrong ones include right ones that only an online
// service knows: Czech numbers of people born before 1954, a Swedish branch, an Irish pair of letters
const SAMPLES: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  ["AT", ["ATU13585627"], ["ATU13585628"], ["AT13585627", "ATU1358562", "ATU135856271"]],
  ["BE", ["BE0428759497", "BE0411905847"], ["BE0428759498"], ["BE2428759497", "BE428759497"]],
  ["BG", ["BG175074752", "BG7523169263"], ["BG175074753"], ["BG17507475", "BG12345678901"]],
  ["CY", ["CY10259033P"], ["CY10259033Q"], ["CY102590331", "CY1025903P"]],
  [
    "CZ",
    ["CZ25123891", "CZ640903926", "CZ7103192745"],
    ["CZ25123892", "CZ991231123"],
    ["CZ2512389", "CZ12345678901"],
  ],
  ["DE", ["DE136695976"], ["DE136695977", "DE123456789"], ["DE012345678", "DE13669597", "DE1366959760"]],
  ["DK", ["DK13585628"], ["DK13585629"], ["DK1358562", "DK135856280"]],
  ["EE", ["EE100931558"], ["EE100931559"], ["EE10093155"]],
  ["EL", ["EL123456783", "GR123456783"], ["EL123456789"], ["EL12345678"]],
  ["ES", ["ESA13585625", "ES54362315K", "ESX5253868R"], ["ESA13585626"], ["ES123456789", "ESA1234567"]],
  ["FI", ["FI20774740"], ["FI20774741"], ["FI207747400"]],
  [
    "FR",
    ["FR40303265045", "FRK7399859412", "FR4Z123456782"],
    ["FR41303265045"],
    ["FRIO123456789", "FR4030326504"],
  ],
  ["HR", ["HR33392005961"], ["HR33392005962"], ["HR3339200596"]],
  ["HU", ["HU12892312"], ["HU12892313"], ["HU128923120"]],
  [
    "IE",
    ["IE6433435F", "IE6433435OA", "IE1113571MH", "IE8D79739I", "IE7A12345J"],
    ["IE6433435G", "IE9999999WI", "IE1+23456B", "IE1*23456B"],
    ["IE64334351", "IE643343F"],
  ],
  ["IT", ["IT00743110157"], ["IT00743110158"], ["IT0074311015"]],
  ["LT", ["LT119511515", "LT100001919017"], ["LT119511516"], ["LT1195115150"]],
  ["LU", ["LU15027442"], ["LU15027443"], ["LU1502744"]],
  ["LV", ["LV40003521600"], ["LV40003521601"], ["LV4000352160"]],
  ["MT", ["MT11679112"], ["MT11679113"], ["MT1167911"]],
  ["NL", ["NL004495445B01", "NL123456789B13"], ["NL123456789B01"], ["NL004495445A01", "NL004495445B1"]],
  ["PL", ["PL8567346215"], ["PL8567346216"], ["PL856734621"]],
  ["PT", ["PT501964843"], ["PT501964844"], ["PT50196484"]],
  ["RO", ["RO18547290", "RO99908"], ["RO18547291"], ["RO1", "RO12345678901", "RO0123"]],
  ["SE", ["SE556188840401"], ["SE556188840501", "SE556188840402"], ["SE5561888404"]],
  ["SI", ["SI50223054"], ["SI50223055"], ["SI5022305"]],
  ["SK", ["SK2022749619"], ["SK2022749618"], ["SK202274961"]],
  [
    "XI",
    ["XI110305878", "XI110305878001", "XIGD123", "XIHA599"],
    ["XI110305879", "XIGD599"],
    ["XI12345678", "XIGB123"],
  ],
]

describe.each(SAMPLES)("%s", (state, right, wrongDigits, wrong) => {
  it.each([...right])("%s is well written", (raw) => {
    expect(checkVatIdSyntax(raw)).toMatchObject({ syntax: "valid", country: state, online: "not_checked" })
  })
  it.each([...wrongDigits])("%s has wrong check digits", (raw) => {
    expect(checkVatIdSyntax(raw)).toMatchObject({ syntax: "wrong_check_digits", country: state })
  })
  it.each([...wrong])("%s is badly written", (raw) => expect(checkVatIdSyntax(raw).syntax).toBe("invalid"))
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
    name: "Muster KG",
    address: null,
    error: null,
  } as const
  expect(withOnlineResult(checkVatIdSyntax("ATU13585627"), result)).toEqual({
    vatId: "ATU13585627",
    syntax: "valid",
    country: "AT",
    ...result,
  })
})

it.each([
  ["GR", "EL"],
  ["DE", "DE"],
])("VAT ids of %s begin with %s", (country, prefix) => expect(vatIdPrefix(country)).toBe(prefix))
