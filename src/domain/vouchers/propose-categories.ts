import { DistanceSalesPrinciple, presetPostingCategory, Supply, TAX_CASES, TaxCase } from "../tax"
import { AccountCategory } from "./choose-categories"

/** A posting category to suggest for a tax case. `categoryId` is null when the account has none that is known. */
export type CategoryProposal = {
  taxCase: TaxCase
  /** Null: whatever is sold */
  supply: Supply | null
  categoryId: string | null
  categoryName: string | null
}

/**
 * Suggests a posting category of the account for every tax case; the merchant decides.
 * @param principle of the account's distance sales
 */
export const proposeCategories = (
  account: readonly AccountCategory[],
  principle: DistanceSalesPrinciple | null
): CategoryProposal[] =>
  TAX_CASES.flatMap((taxCase) =>
    suppliesOf[taxCase].map((supply) => {
      const decision = { case: taxCase, principle, supplies: [supply ?? "goods"] }
      const { id, formerIds } = presetPostingCategory(decision, supply ?? "goods")
      const category = [id, ...formerIds].flatMap((known) => account.filter((one) => one.id === known))[0]
      return { taxCase, supply, categoryId: category?.id ?? null, categoryName: category?.name ?? null }
    })
  )

const whateverIsSold = [null]

/** Only sales inside Germany are booked by what is sold; elsewhere the case says it already. */
const suppliesOf: Record<TaxCase, readonly (Supply | null)[]> = {
  domestic: ["goods", "service", "electronic", "catalogue_service"],
  small_business: whateverIsSold,
  intra_community_supply: whateverIsSold,
  reverse_charge: whateverIsSold,
  distance_sales_destination: whateverIsSold,
  distance_sales_origin: whateverIsSold,
  electronic_services_destination: whateverIsSold,
  electronic_services_origin: whateverIsSold,
  eu_service_domestic: whateverIsSold,
  export: whateverIsSold,
  third_country_service: whateverIsSold,
  third_country_service_domestic: whateverIsSold,
}
