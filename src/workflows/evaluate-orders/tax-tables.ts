import { Settings } from "../../domain/settings/settings"
import { EU_RATES, mergeRates, mergeTerritories, RateRow, TERRITORIES, TerritoryRow } from "../../domain/tax"

type Tables = { rates: readonly RateRow[]; territories: readonly TerritoryRow[] }

/** Tables are indexed by identity, so they are made once per settings. */
const tablesBySettings = new WeakMap<Settings, Tables>()

/** The built-in tables with the merchant's rows over them. */
export function taxTables(settings: Settings): Tables {
  const known = tablesBySettings.get(settings)
  if (known) {
    return known
  }
  const rates = settings.tax_rates.map(({ valid_from: validFrom, ...row }): RateRow => ({
    ...row,
    validFrom,
  }))
  const territories = settings.territories.map(toTerritoryRow)
  const tables = {
    rates: rates.length === 0 ? EU_RATES : mergeRates(EU_RATES, rates),
    territories: territories.length === 0 ? TERRITORIES : mergeTerritories(TERRITORIES, territories),
  }
  tablesBySettings.set(settings, tables)
  return tables
}

const toTerritoryRow = (row: Settings["territories"][number]): TerritoryRow => ({
  id: row.id,
  countryCode: row.country_code,
  validFrom: row.valid_from,
  ...(row.postcodes ? { postcodes: row.postcodes } : {}),
  goods: row.goods,
  services: row.services,
  vatCountry: row.vat_country,
  ...(row.rates_from ? { ratesFrom: row.rates_from } : {}),
  vatIdPrefix: row.vat_id_prefix,
  lexofficeCountryCodes: row.lexoffice_country_codes,
  ...(row.lexoffice_country_codes.length > 0 ? { countryCodesDecided: true } : {}),
})
