import { z } from "@medusajs/framework/zod"
import { Address, berlinDay, Buyer } from "../../domain/documents"
import { countryInLexoffice, findTerritory, LexofficeCountries } from "../../domain/tax"
import { Http, listCountries } from "../../lexoffice-api"
import type LexofficeModuleService from "../../modules/lexoffice/service"
import { taxTables } from "../evaluate-orders/tax-tables"

/** Asks lexoffice for its countries, in the form the connection keeps. */
export async function readCountries(http: Http): Promise<LexofficeCountries> {
  const countries = await listCountries(http)
  return Object.fromEntries(
    countries.map(({ countryCode, taxClassification }) => [countryCode, taxClassification])
  )
}

const keptSchema = z.record(z.string(), z.string())

/** The countries of a connection. @returns null: connected by an earlier version, and not checked since */
export const keptCountries = (connection: {
  countries: Record<string, unknown> | null
}): LexofficeCountries | null =>
  connection.countries === null ? null : keptSchema.parse(connection.countries)

/** The buyer with the country codes of lexoffice's own list: `ES_CN` for the Canaries. */
export async function withLexofficeCountries(service: LexofficeModuleService, buyer: Buyer): Promise<Buyer> {
  const [{ settings }, connection] = await Promise.all([service.readSettings(), service.readConnection()])
  const countries = keptCountries(connection)
  if (countries === null) {
    return buyer
  }
  const { territories } = taxTables(settings)
  const on = berlinDay(new Date())
  const inLexoffice = (address: Address): Address => {
    const { countryCode, zip: postcode } = address
    const place = findTerritory({ countryCode, postcode, on }, "DE", territories)
    return place.kind === "unknown"
      ? address
      : { ...address, countryCode: countryInLexoffice(place, countries).code }
  }
  const { billing, shipping } = buyer
  return {
    ...buyer,
    billing: inLexoffice(billing),
    shipping: shipping === null ? null : inLexoffice(shipping),
  }
}
