import { actsAsBusiness, type VatIdProblem } from "./judge-vat-id"
import type { Located } from "./locate"
import { warn } from "./refuse"
import type { Region } from "./territory-reason"
import type { SaleFacts, SellerFacts, Supply, TaxCase, TaxWarning, WarningCode } from "./types"

/** A row of the decision table that one kind of supply falls into; what the shop charged is not yet compared. */
export interface FoundRow {
  readonly kind: "row"
  readonly case: TaxCase
  readonly row: number
  readonly located: Located
  readonly vatId: string | null
  readonly buyer: "business" | "consumer"
  readonly usesPrinciple: boolean
  /** A VAT id that would have made the sale tax-free, had nothing been wrong with it. */
  readonly spoiled?: { readonly vatId: string; readonly problem: VatIdProblem }
  readonly warnings: readonly TaxWarning[]
}

/** One kind of supply of a sale, with the place that decides it. */
export interface Question {
  readonly supply: Supply
  readonly located: Located
  readonly sale: SaleFacts
  readonly seller: SellerFacts
}

/** How the deciding place stands to the seller, for this kind of supply. */
export function regionOf({ supply, located }: Question): Region {
  return supply === "goods" ? located.place.goodsRegion : located.place.servicesRegion
}

/** A row with its warnings; `vatId` where the case rests on it. */
export function foundRow(
  question: Question,
  taxCase: TaxCase,
  row: number,
  codes: readonly WarningCode[] = [],
  vatId: string | null = null
): FoundRow {
  const params = { place: question.located.place.id, vatId: vatId ?? "" }
  return {
    kind: "row",
    case: taxCase,
    row,
    located: question.located,
    vatId,
    buyer: actsAsBusiness(question.sale.buyer) ? "business" : "consumer",
    usesPrinciple: false,
    warnings: codes.map((code) => warn(code, params)),
  }
}
