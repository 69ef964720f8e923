import { findTerritory, mergeTerritories, type Territory } from "../territories"
import { TERRITORIES } from "../territory-data"

const ON = "2026-11-02"

function place(countryCode: string, postcode: string | null = null, on = ON): Territory {
  const found = findTerritory({ countryCode, postcode, on }, "DE")
  if (found.kind === "unknown") throw new Error(found.because)
  return found
}

describe("territories: country and postcode decide (§ 1 (2), (2a) UStG, UStAE 1.10)", () => {
  const members = "AT BE BG CY CZ DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ")
  it.each(members)("%s is another member state", (code) => {
    expect(place(code, "10000")).toMatchObject({
      id: code,
      region: "eu",
      servicesRegion: "eu",
      vatCountry: code,
    })
  })

  // [words, country, postcode, area, goods, services, VAT country, lexoffice codes]
  const rows: readonly (readonly [
    string,
    string,
    string | null,
    string,
    string,
    string,
    string,
    readonly string[],
  ])[] = [
    ["Berlin", "DE", "10115", "DE", "domestic", "domestic", "DE", ["DE"]],
    ["Heligoland", "DE", "27498", "DE_HELGOLAND", "third_country", "third_country", "DE_HELGOLAND", []],
    ["the code before Heligoland", "DE", "27497", "DE", "domestic", "domestic", "DE", ["DE"]],
    ["the code after Heligoland", "DE", "27499", "DE", "domestic", "domestic", "DE", ["DE"]],
    ["Büsingen", "DE", "D-78266", "DE_BUESINGEN", "third_country", "third_country", "DE_BUESINGEN", []],
    ["Livigno", "IT", "23041", "IT_LIVIGNO", "third_country", "third_country", "IT_LIVIGNO", []],
    ["Campione", "IT", "22061", "IT_CAMPIONE", "third_country", "third_country", "IT_CAMPIONE", []],
    ["Como", "IT", "22100", "IT", "eu", "eu", "IT", ["IT"]],
    ["Gran Canaria", "ES", "35001", "ES_CANARY", "third_country", "third_country", "ES_CANARY", ["ES_CN"]],
    ["Tenerife", "es", "38 660", "ES_CANARY", "third_country", "third_country", "ES_CANARY", ["ES_CN"]],
    [
      "Canary Islands by their own code",
      "IC",
      null,
      "ES_CANARY",
      "third_country",
      "third_country",
      "ES_CANARY",
      ["ES_CN"],
    ],
    ["Huelva, below 35", "ES", "34999", "ES", "eu", "eu", "ES", ["ES"]],
    ["Ceuta", "ES", "51001", "ES_CEUTA", "third_country", "third_country", "ES_CEUTA", []],
    ["Melilla", "ES", "52006", "ES_MELILLA", "third_country", "third_country", "ES_MELILLA", []],
    ["Alcoy with its zero lost is not Tenerife", "ES", "3801", "ES", "eu", "eu", "ES", ["ES"]],
    ["Åland", "FI", "FI-22100", "FI_ALAND", "third_country", "third_country", "FI_ALAND", ["AX"]],
    ["Åland by its own code", "AX", "22100", "AX", "third_country", "third_country", "AX", ["AX"]],
    ["Mount Athos", "GR", "630 86", "GR_ATHOS", "third_country", "third_country", "GR_ATHOS", ["GR_69"]],
    ["Greece by the code of its VAT ids", "EL", "10431", "GR", "eu", "eu", "GR", ["GR"]],
    ["Northern Cyprus", "CY", "99010", "CY_NORTH", "third_country", "third_country", "CY_NORTH", []],
    ["Nicosia", "CY", "1010", "CY", "eu", "eu", "CY", ["CY"]],
    ["Guadeloupe", "FR", "97110", "FR_GP", "third_country", "third_country", "FR_GP", ["GP"]],
    ["Martinique", "FR", "97200", "FR_MQ", "third_country", "third_country", "FR_MQ", ["MQ"]],
    ["French Guiana", "FR", "97300", "FR_GF", "third_country", "third_country", "FR_GF", ["GF"]],
    ["Réunion", "FR", "97400", "FR_RE", "third_country", "third_country", "FR_RE", ["RE"]],
    ["Mayotte", "FR", "97600", "FR_YT", "third_country", "third_country", "FR_YT", ["YT"]],
    ["Saint Martin", "FR", "97800", "FR_MF", "third_country", "third_country", "FR_MF", ["MF"]],
    ["New Caledonia", "FR", "98800", "FR_NC", "third_country", "third_country", "FR_NC", ["NC"]],
    ["Réunion by its own code", "RE", "97400", "RE", "third_country", "third_country", "RE", ["RE"]],
    ["Monaco is France", "MC", "98000", "MC", "eu", "eu", "FR", ["MC"]],
    ["Monaco written as France", "FR", "98000", "MC", "eu", "eu", "FR", ["MC"]],
    ["Northern Ireland: two answers", "GB", "bt1 5gs", "GB_NIR", "eu", "third_country", "XI", ["XI"]],
    ["Northern Ireland by its VAT code", "XI", null, "GB_NIR", "eu", "third_country", "XI", ["XI"]],
    ["London", "GB", "SW1A 1AA", "GB", "third_country", "third_country", "GB", ["GB"]],
    [
      "Great Britain by its other code",
      "UK",
      "SW1A 1AA",
      "GB",
      "third_country",
      "third_country",
      "GB",
      ["GB"],
    ],
    ["Madeira", "PT", "9000-001", "PT_MADEIRA", "eu", "eu", "PT", ["PT"]],
    ["Azores", "PT", "9500-001", "PT_AZORES", "eu", "eu", "PT", ["PT"]],
    ["Lisbon", "PT", "1000-001", "PT", "eu", "eu", "PT", ["PT"]],
  ]
  it.each(rows)(
    "%s",
    (_name, code, postcode, id, goodsRegion, servicesRegion, vatCountry, lexofficeCountryCodes) => {
      expect(place(code, postcode)).toMatchObject({
        id,
        region: goodsRegion,
        goodsRegion,
        servicesRegion,
        vatCountry,
        lexofficeCountryCodes,
      })
    }
  )

  it.each("FO GL SM VA AD GI CH LI NO IS IM JE GG US XK TR".split(" "))("%s is a third country", (code) => {
    expect(place(code)).toMatchObject({
      id: code,
      region: "third_country",
      unclear: { goods: false, services: false },
    })
  })

  it.each([
    ["GR", "EL"],
    ["MC", "FR"],
    ["XI", "XI"],
    ["AT", "AT"],
    ["CH", null],
  ])("VAT ids that count in %s begin with %s", (code, vatIdPrefix) => {
    expect(place(code, "10000").vatIdPrefix).toBe(vatIdPrefix)
  })
})

describe("a missing or unreadable postcode", () => {
  it.each([
    ["DE", null, true, true],
    ["DE", "1011", true, true],
    ["DE", "10115", false, false],
    ["ES", "350", true, true],
    ["GB", "", true, false],
    ["GB", "N1", false, false],
    ["PT", null, false, false],
    ["CY", "1010", false, false],
    ["AT", null, false, false],
    ["CH", null, false, false],
  ])("%s %s: goods unclear %s, services unclear %s", (code, postcode, goods, services) => {
    expect(place(code, postcode)).toMatchObject({ id: code, unclear: { goods, services } })
  })
})

describe("what the table does not know", () => {
  it.each([
    ["no such country", "QQ", ON, "country_unknown"],
    ["empty", "", ON, "country_unknown"],
    ["before the table begins", "FR", "2020-12-31", "date_not_covered"],
  ])("%s", (_name, countryCode, on, because) => {
    expect(findTerritory({ countryCode, postcode: null, on }, "DE")).toEqual({ kind: "unknown", because })
  })
})

describe("merchant's rows", () => {
  const corrected = {
    id: "IT_LIVIGNO",
    countryCode: "IT",
    validFrom: "2021-01-01",
    postcodes: [{ from: "23030", to: "23030" }],
    goods: "third_country" as const,
    services: "third_country" as const,
    vatCountry: "IT_LIVIGNO",
    vatIdPrefix: null,
    lexofficeCountryCodes: ["IT_LI"],
  }

  it("replace the row of the same place and day", () => {
    const table = mergeTerritories(TERRITORIES, [corrected])
    const at = (postcode: string) => findTerritory({ countryCode: "IT", postcode, on: ON }, "DE", table)
    expect(table).toHaveLength(TERRITORIES.length)
    expect(at("23030")).toMatchObject({ id: "IT_LIVIGNO", lexofficeCountryCodes: ["IT_LI"] })
    expect(at("23041")).toMatchObject({ id: "IT" })
  })

  it("replace an area from a later day on, with the postcodes it had before", () => {
    const moved = { ...corrected, validFrom: "2026-11-01" }
    const table = mergeTerritories(TERRITORIES, [moved])
    const at = (postcode: string, on: string) =>
      findTerritory({ countryCode: "IT", postcode, on }, "DE", table)
    expect(at("23041", "2026-10-31")).toMatchObject({ id: "IT_LIVIGNO" })
    expect(at("23030", "2026-10-31")).toMatchObject({ id: "IT" })
    expect(at("23041", "2026-11-01")).toMatchObject({ id: "IT" })
    expect(at("23030", "2026-11-01")).toMatchObject({ id: "IT_LIVIGNO" })
  })

  it("hold from their first day only", () => {
    const joins = {
      ...corrected,
      id: "NO",
      countryCode: "NO",
      postcodes: undefined,
      goods: "eu" as const,
      validFrom: "2026-12-01",
    }
    const table = mergeTerritories(TERRITORIES, [joins])
    const on = (day: string) => findTerritory({ countryCode: "NO", postcode: null, on: day }, "DE", table)
    expect(on("2026-11-30")).toMatchObject({ goodsRegion: "third_country" })
    expect(on("2026-12-01")).toMatchObject({ goodsRegion: "eu" })
  })
})

it("another seller's country moves the border of domestic", () => {
  const at = (countryCode: string, seller: string) =>
    findTerritory({ countryCode, postcode: "10115", on: ON }, seller)
  expect(at("DE", "AT")).toMatchObject({ region: "eu" })
  expect(at("AT", "AT")).toMatchObject({ region: "domestic" })
})

it("says in both languages how it judged", () => {
  for (const code of ["DE", "FR", "CH", "XI"]) {
    const { reason } = place(code)
    expect(reason.de).not.toBe("")
    expect(reason.en).not.toBe("")
  }
})
