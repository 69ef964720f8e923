import { useTranslation } from "react-i18next"
import { dateToDay } from "../lib/format"
import type { Settings } from "../lib/settings"
import { useConfirmation } from "./use-confirmation"
import { useFormat } from "./use-format"

/**
 * Two ways of booking in one year, drafts that nobody finishes, old or waiting orders that get invoices after all, and
 * orders that get none: each is told before.
 */
export function useConfirmedInvoicing() {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const confirm = useConfirmation()

  return async (next: Settings, saved: Settings) => {
    const changesMode = next.delivery_mode !== saved.delivery_mode
    if (changesMode && !(await confirm("mode", t(`settings.confirm.mode.to.${next.delivery_mode}`)))) {
      return null
    }
    if (next.invoice_state === "draft" && saved.invoice_state !== "draft" && !(await confirm("draft"))) {
      return null
    }
    const earlier = earlierStart(next, saved)
    if (earlier) {
      const message = t("settings.confirm.start_date.message", { day: format.day(earlier) })
      if (!(await confirm("start_date", message))) {
        return null
      }
    }
    if (letsOrdersBecomeDue(next, saved) && !(await confirm("due"))) {
      return null
    }
    const excludesMore = next.excluded_sales_channels.some(
      (id) => !saved.excluded_sales_channels.includes(id)
    )
    if (excludesMore && !(await confirm("channels"))) {
      return null
    }
    return changesMode ? { confirm_mode_change: true } : {}
  }
}

/** Orders that waited, or were left out, are due after all. Nothing waits for `order_placed`. */
function letsOrdersBecomeDue(next: Settings, saved: Settings) {
  const providers = Object.keys({ ...saved.trigger_by_payment_provider, ...next.trigger_by_payment_provider })
  const triggers = [undefined, ...providers].map((id) => [triggerOf(saved, id), triggerOf(next, id)])
  return (
    triggers.some(([before, now]) => before !== now && before !== "order_placed") ||
    saved.excluded_sales_channels.some((id) => !next.excluded_sales_channels.includes(id))
  )
}

const triggerOf = ({ trigger, trigger_by_payment_provider }: Settings, provider?: string) =>
  (provider && trigger_by_payment_provider[provider]) || trigger

/** Without a stored day the day of connecting counts, which is today at the latest. */
function earlierStart({ start_date: next }: Settings, { start_date: saved }: Settings) {
  return next !== null && next < (saved ?? dateToDay(new Date())) ? next : null
}
