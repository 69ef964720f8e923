import {
  createRegionsWorkflow,
  createTaxRatesWorkflow,
  createTaxRegionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { known, type CountrySeed, type Shop } from "./types"

export async function seedRegions(
  container: MedusaContainer,
  countries: CountrySeed[]
): Promise<Shop["regions"]> {
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: countries.map(({ code, name }) => ({
        name,
        currency_code: "eur",
        countries: [code],
        payment_providers: ["pp_system_default"],
        automatic_taxes: true,
      })),
    },
  })
  const ids = Object.fromEntries(result.map(({ name, id }) => [name, id]))
  return Object.fromEntries(countries.map(({ code, name }) => [code, known(ids, name, "region")]))
}

/** The standard rate is each tax region's default, and so shipping's; the reduced one applies to one product type. */
export async function seedTaxes(
  container: MedusaContainer,
  countries: CountrySeed[],
  reducedRateTypeId: string
): Promise<void> {
  const taxed = countries.flatMap(({ code, rates }) => (rates ? [{ code, rates }] : []))
  const { result } = await createTaxRegionsWorkflow(container).run({
    input: taxed.map(({ code, rates }) => ({
      country_code: code,
      provider_id: "tp_system",
      default_tax_rate: { name: `VAT ${rates.standard} %`, code: `${code}-standard`, rate: rates.standard },
    })),
  })
  const taxRegions = Object.fromEntries(result.map(({ country_code, id }) => [country_code, id]))
  await createTaxRatesWorkflow(container).run({
    input: taxed.map(({ code, rates }) => ({
      tax_region_id: known(taxRegions, code, "tax region"),
      name: `VAT ${rates.reduced} %`,
      code: `${code}-reduced`,
      rate: rates.reduced,
      rules: [{ reference: "product_type", reference_id: reducedRateTypeId }],
    })),
  })
}
