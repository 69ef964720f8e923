import type { Text } from "./text"
import { unreachable } from "./unreachable"

/** A place as the seller sees it: in his own VAT area, in the rest of the EU, or outside. */
export type Region = "domestic" | "eu" | "third_country"

/**
 * How a place was judged, in words. @param byPostcode whether the postcode, not the country alone, decided
 */
export function territoryReason(goods: Region, services: Region, byPostcode: boolean): Text {
  const how = byPostcode
    ? { de: "laut Postleitzahl", en: "by its postcode" }
    : { de: "laut Land", en: "by its country" }
  if (goods !== services) {
    return {
      de: `${how.de}: bei Waren EU, bei Leistungen Drittland`,
      en: `${how.en}: EU for goods, outside the EU for services`,
    }
  }
  switch (goods) {
    case "domestic":
      return { de: `${how.de}: Inland`, en: `${how.en}: domestic` }
    case "eu":
      return {
        de: `${how.de}: übriges Gemeinschaftsgebiet`,
        en: `${how.en}: another part of the EU VAT area`,
      }
    case "third_country":
      return { de: `${how.de}: Drittland`, en: `${how.en}: outside the EU VAT area` }
    default:
      return unreachable(goods)
  }
}
