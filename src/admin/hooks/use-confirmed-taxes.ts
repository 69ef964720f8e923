import type { Settings } from "../lib/settings"
import { useConfirmation } from "./use-confirmation"

/** What decides how much tax stands on documents from now on is told before. */
export function useConfirmedTaxes() {
  const confirm = useConfirmation()

  return async (next: Settings, saved: Settings) => {
    const differs = (name: keyof Settings) => next[name] !== saved[name]
    // another state's tax on every sale to consumers there: the shop's own tax rates must fit
    if (differs("oss_registered") && !(await confirm("oss"))) {
      return null
    }
    const isLaxer = differs("vat_id_check") && next.vat_id_check === "syntax"
    if (isLaxer && !(await confirm("vat_id_check"))) {
      return null
    }
    const isTreatedOtherwise = differs("non_shipping_items") || differs("shipping_tax")
    return isTreatedOtherwise && !(await confirm("tax_treatment")) ? null : {}
  }
}

/** A rate or territory decides about every order; a category that is only added takes no other one's place. */
export function useConfirmedList(name: "tax_rates" | "territories" | "posting_categories") {
  const confirm = useConfirmation()

  return async (next: Settings, saved: Settings) => {
    const [now, before] = [next[name], saved[name]].map((list) => list.map((entry) => JSON.stringify(entry)))
    const isTouched =
      name === "posting_categories"
        ? !before?.every((entry) => now?.includes(entry))
        : String(now) !== String(before)
    return !isTouched || (await confirm(name)) ? {} : null
  }
}
