import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SyncError } from "../../../domain/errors"
import { AccountCategory, bookedCaseName, BookedRate, chooseCategories } from "../../../domain/vouchers"
import { LEXOFFICE_MODULE } from "../../../modules/lexoffice"
import type LexofficeModuleService from "../../../modules/lexoffice/service"
import { accountCategories, readCategories } from "../../posting-categories"
import { ClaimedDocument } from "./load-document"

/** Where a document is booked. */
export type Booking = { rates: BookedRate[]; contactRequired: boolean }

export const chooseCategoriesStepId = "lexoffice-choose-categories"

/**
 * Chooses the posting categories of a document that is to be sent, by the merchant's settings; each
 * must be in the account today.
 * @returns null when the document was sent before
 * @throws SyncError `posting_category_unmapped`, `posting_category_missing`, `posting_category_not_mixable`
 */
export const chooseCategoriesStep = createStep(
  chooseCategoriesStepId,
  async ({ document, found }: { document: ClaimedDocument; found: string | null }, { container }) => {
    if (found !== null) {
      return new StepResponse<Booking | null>(null)
    }
    const service = container.resolve<LexofficeModuleService>(LEXOFFICE_MODULE)
    const { posting_categories: rules } = (await service.readSettings()).settings
    const asking = { documentId: document.id, priority: document.priority }
    const choose = (account: AccountCategory[]) => chooseCategories(document.content, rules, account)
    const first = choose(await accountCategories(service, asking))
    // what was read yesterday may lack a category that was made today
    const chosen = first.kind === "missing" ? choose(await readCategories(service, asking)) : first
    switch (chosen.kind) {
      case "chosen":
        return new StepResponse<Booking | null>(chosen)
      case "unmapped": {
        const params = { case: bookedCaseName(chosen.unmapped), tax_case: chosen.unmapped.taxCase }
        throw new SyncError({ kind: "needs_person", code: "posting_category_unmapped", params })
      }
      case "missing": {
        const params = { categories: chosen.ids }
        throw new SyncError({ kind: "needs_person", code: "posting_category_missing", params })
      }
      case "not_mixable": {
        const params = { category: chosen.name }
        throw new SyncError({ kind: "needs_person", code: "posting_category_not_mixable", params })
      }
    }
  }
)
