import { useTranslation } from "react-i18next"
import { dateToDay } from "../lib/format"
import type { Settings } from "../lib/settings"
import { useConfirmation } from "./use-confirmation"
import { useFormat } from "./use-format"

/**
 * Two ways of booking in one year, drafts that nobody finishes, old orders that get invoices after all, and orders
 * that get none: each is told before.
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
    const { excluded_sales_channels: excluded } = next
    const { excluded_sales_channels: before } = saved
    if (excluded.some((id) => !before.includes(id)) && !(await confirm("channels"))) {
      return null
    }
    if (before.some((id) => !excluded.includes(id)) && !(await confirm("channels_back"))) {
      return null
    }
    return changesMode ? { confirm_mode_change: true } : {}
  }
}

/** Without a stored day the day of connecting counts, which is today at the latest. */
function earlierStart({ start_date: next }: Settings, { start_date: saved }: Settings) {
  return next !== null && next < (saved ?? dateToDay(new Date())) ? next : null
}
