import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { LEXOFFICE_MODULE } from "../../../../modules/lexoffice"
import type LexofficeModuleService from "../../../../modules/lexoffice/service"
import { proposedCategories } from "../../../../workflows/posting-categories"
import type { PostingCategoriesDto } from "../dto"
import { languageOf } from "../serialize/language"
import { sendProblem } from "../serialize/problem"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
  try {
    const { account, proposals } = await proposedCategories(service)
    res.json({
      posting_categories: account.map(({ id, name, contactRequired, splitAllowed }) => ({
        id,
        name,
        contact_required: contactRequired,
        split_allowed: splitAllowed,
      })),
      proposals: proposals.map(({ taxCase, supply, categoryId, categoryName }) => ({
        tax_case: taxCase,
        supply,
        category_id: categoryId,
        category_name: categoryName,
      })),
    } satisfies PostingCategoriesDto)
  } catch (error) {
    sendProblem(res, error, languageOf(req))
  }
}
