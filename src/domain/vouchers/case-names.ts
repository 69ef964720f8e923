import { Supply, TaxCase } from "../tax"
import { BookedCase } from "./choose-categories"

type Names = { de: string; en: string }

const cases: Record<TaxCase, Names> = {
  small_business: { de: "Verkauf als Kleinunternehmer", en: "sale as a small business" },
  domestic: { de: "Verkauf in Deutschland", en: "sale within Germany" },
  intra_community_supply: { de: "innergemeinschaftliche Lieferung", en: "intra-community supply" },
  reverse_charge: { de: "Leistung mit Reverse Charge (EU)", en: "service under reverse charge (EU)" },
  distance_sales_destination: {
    de: "Fernverkauf zum Satz des Bestimmungslandes (OSS)",
    en: "distance sale at the destination's rate (OSS)",
  },
  distance_sales_origin: {
    de: "Fernverkauf zum deutschen Steuersatz",
    en: "distance sale at the German rate",
  },
  electronic_services_destination: {
    de: "elektronische Leistung zum Satz des Bestimmungslandes (OSS)",
    en: "electronic service at the destination's rate (OSS)",
  },
  electronic_services_origin: {
    de: "elektronische Leistung in die EU zum deutschen Steuersatz",
    en: "electronic service to the EU at the German rate",
  },
  eu_service_domestic: {
    de: "Leistung an Verbraucher in der EU, in Deutschland versteuert",
    en: "service to a consumer in the EU, taxed in Germany",
  },
  export: { de: "Ausfuhrlieferung", en: "export" },
  third_country_service: {
    de: "Leistung an Unternehmen außerhalb der EU",
    en: "service to a business outside the EU",
  },
  third_country_service_domestic: {
    de: "Leistung an Verbraucher außerhalb der EU, in Deutschland versteuert",
    en: "service to a consumer outside the EU, taxed in Germany",
  },
}

const supplies: Record<Supply, Names> = {
  goods: { de: "Ware", en: "goods" },
  service: { de: "Leistung", en: "service" },
  electronic: { de: "elektronische Leistung", en: "electronic service" },
  catalogue_service: { de: "Katalogleistung", en: "catalogue service" },
}

/** Says in words what a posting category is wanted for: "sale within Germany, goods, 19 %". */
export const bookedCaseName = ({ taxCase, supply, ratePercent }: BookedCase): Names => ({
  de: `${cases[taxCase].de}, ${supplies[supply].de}, ${String(ratePercent).replace(".", ",")} %`,
  en: `${cases[taxCase].en}, ${supplies[supply].en}, ${ratePercent} %`,
})
