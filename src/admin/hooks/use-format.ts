import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { formatDay, formatInstant, formatMoney, formatRelative, toLocale } from "../lib/format"

/** Amounts and dates as the dashboard's language writes them: 1.962,00 €, 31.01.2026. */
export function useFormat() {
  const { i18n } = useTranslation()
  const locale = toLocale(i18n.language)

  return useMemo(
    () => ({
      locale,
      money: (amount: number, currencyCode: string) => formatMoney(amount, currencyCode, locale),
      day: (day: string) => formatDay(day, locale),
      instant: (instant: string) => formatInstant(instant, locale),
      relative: (instant: string) => formatRelative(instant, locale, Date.now()),
    }),
    [locale]
  )
}
