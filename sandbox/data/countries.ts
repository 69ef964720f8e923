export type Country = {
  countryCode: string
  countryNameDE: string
  countryNameEN: string
  taxClassification: "de" | "intraCommunity" | "thirdPartyCountry"
}

const isoCodes =
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
  GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
  KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
  MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
  SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG
  UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`.split(/\s+/)

/** Member states, and Monaco, which belongs to the French tax territory. */
const intraCommunity = new Set(
  "AT BE BG CY CZ DK EE ES FI FR GR HR HU IE IT LT LU LV MC MT NL PL PT RO SE SI SK".split(" ")
)

/** Parts of member states outside the tax territory. Only these two codes are known from the reference. */
const areas: Country[] = [
  {
    countryCode: "ES_CN",
    countryNameDE: "Kanarische Inseln",
    countryNameEN: "Canary Islands",
    taxClassification: "thirdPartyCountry",
  },
  {
    countryCode: "GR_69",
    countryNameDE: "Berg Athos",
    countryNameEN: "Mount Athos",
    taxClassification: "thirdPartyCountry",
  },
]

const german = new Intl.DisplayNames("de", { type: "region" })
const english = new Intl.DisplayNames("en", { type: "region" })

const classOf = (code: string): Country["taxClassification"] =>
  code === "DE" ? "de" : intraCommunity.has(code) ? "intraCommunity" : "thirdPartyCountry"

export const countries: readonly Country[] = [
  ...isoCodes.map((countryCode) => ({
    countryCode,
    countryNameDE: german.of(countryCode) ?? countryCode,
    countryNameEN: english.of(countryCode) ?? countryCode,
    taxClassification: classOf(countryCode),
  })),
  ...areas,
].sort((a, b) => (a.countryCode < b.countryCode ? -1 : 1))

const byCode = new Map(countries.map((country) => [country.countryCode, country]))

export const countryOf = (code: string | undefined): Country | undefined =>
  code === undefined ? undefined : byCode.get(code)
