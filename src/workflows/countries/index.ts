export { keptCountries, readCountries, withLexofficeCountries } from "./account-countries"
