import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import {
  formatDay,
  formatDays,
  formatDuration,
  formatInstant,
  formatKilobytes,
  formatMoment,
  formatMoney,
  formatMonth,
  formatPercent,
  formatRelative,
  formatSecond,
  toLocale,
} from "../lib/format"

/** Amounts and dates as the dashboard's language writes them: 1.962,00 €, 31.01.2026. */
export function useFormat() {
  const { i18n } = useTranslation()
  const locale = toLocale(i18n.language)

  return useMemo(
    () => ({
      locale,
      money: (amount: number, currencyCode: string) => formatMoney(amount, currencyCode, locale),
      percent: (rate: number) => formatPercent(rate, locale),
      kilobytes: (bytes: number) => formatKilobytes(bytes, locale),
      day: (day: string) => formatDay(day, locale),
      month: (month: string) => formatMonth(month, locale),
      days: (count: number) => formatDays(count, locale),
      moment: (instant: string) => formatMoment(instant, locale, Date.now()),
      instant: (instant: string) => formatInstant(instant, locale),
      second: (instant: string) => formatSecond(instant, locale),
      duration: (milliseconds: number) => formatDuration(milliseconds, locale),
      number: (value: number) => new Intl.NumberFormat(locale).format(value),
      relative: (instant: string) => formatRelative(instant, locale, Date.now()),
    }),
    [locale]
  )
}
