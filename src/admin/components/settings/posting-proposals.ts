import type { PostingCategoriesDto } from "../../../api/admin/lexoffice/dto"
import { type PostingRule, supplies, taxCases } from "../../lib/settings"

/** The rules, and below them what is proposed for cases that nobody has answered. */
export function withProposals(
  rules: PostingRule[],
  proposals: PostingCategoriesDto["proposals"]
): PostingRule[] {
  const answered = new Set(rules.map(({ tax_case }) => tax_case))
  const added = proposals.flatMap(({ tax_case, supply, category_id }): PostingRule[] => {
    const taxCase = taxCases.find((known) => known === tax_case)
    if (taxCase === undefined || answered.has(taxCase) || category_id === null) {
      return []
    }
    const what = supplies.find((known) => known === supply)
    return [{ tax_case: taxCase, ...(what ? { supply: what } : {}), category_id }]
  })
  return [...rules, ...added]
}
