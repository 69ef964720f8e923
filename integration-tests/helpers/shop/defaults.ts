import type { CountrySeed, ProductSeed } from "./types"

export const PRODUCTS: ProductSeed[] = [
  { handle: "mug", title: "Stoneware mug", price: 11.9, rate: "standard", ean: "4006381333931" },
  { handle: "glass", title: "Drinking glass", price: 7.99, rate: "standard", ean: "4006381333948" },
  { handle: "novel", title: "Novel, hardcover", price: 21.4, rate: "reduced", ean: "9783161484100" },
  { handle: "cookbook", title: "Cookbook", price: 24.99, rate: "reduced", ean: "9783161484117" },
]

/** VAT rates of 2025; Switzerland stands for the countries that a German shop exports to without tax. */
export const COUNTRIES: CountrySeed[] = [
  { code: "de", name: "Germany", rates: { standard: 19, reduced: 7 } },
  { code: "at", name: "Austria", rates: { standard: 20, reduced: 10 } },
  { code: "fr", name: "France", rates: { standard: 20, reduced: 5.5 } },
  { code: "ch", name: "Switzerland" },
]

export const ADDRESSES: Record<string, { address_1: string; postal_code: string; city: string }> = {
  de: { address_1: "Lindenstraße 12", postal_code: "10969", city: "Berlin" },
  at: { address_1: "Mariahilfer Straße 5", postal_code: "1060", city: "Wien" },
  fr: { address_1: "12 rue de la Paix", postal_code: "75002", city: "Paris" },
  ch: { address_1: "Bahnhofstrasse 1", postal_code: "8001", city: "Zürich" },
}
