import { Skeleton } from "@medusajs/ui"
import { lazy, Suspense } from "react"
import { useTranslation } from "react-i18next"
import type { OverviewDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"
import { Section } from "../common/section"
import { SectionText } from "../common/section-text"
import { chartColors } from "./chart-colors"
import { dayChart } from "./day-chart"

// The library is large, and no other page needs it. Nothing of our own is loaded later: see scripts/build-plugin.mjs.
const DayChart = lazy(async () => ({ default: dayChart(await import("recharts")) }))

/** How many documents each day brought. */
export const DaySection = ({ overview }: { overview: OverviewDto }) => {
  const { t } = useTranslation("lexoffice")
  const days = overview.per_day
  const isEmpty = days.every(({ invoices, credit_notes }) => invoices + credit_notes === 0)
  return (
    <Section title={t("overview.chart.title")}>
      {isEmpty ? (
        <SectionText>{t("overview.nothing")}</SectionText>
      ) : (
        <>
          <div className="flex flex-col gap-y-2 px-2 py-4 md:px-4" aria-hidden>
            <Suspense fallback={<Skeleton className="mx-4 h-[220px]" />}>
              <DayChart days={days} />
            </Suspense>
            <Legend />
          </div>
          <DayTable overview={overview} />
        </>
      )}
    </Section>
  )
}

const Legend = () => {
  const { t } = useTranslation("lexoffice")
  return (
    <ul className="txt-compact-small text-ui-fg-subtle flex flex-wrap gap-x-4 gap-y-1 px-4">
      {(["invoices", "credit_notes"] as const).map((key) => (
        <li key={key} className="flex items-center gap-x-2">
          <span className="size-2 rounded-sm" style={{ backgroundColor: chartColors[key] }} />
          {t(`overview.chart.legend.${key}`)}
        </li>
      ))}
    </ul>
  )
}

/** The chart's figures for those who cannot see it. */
const DayTable = ({ overview }: { overview: OverviewDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  return (
    <table className="sr-only">
      <caption>{t("overview.chart.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("overview.chart.day")}</th>
          <th scope="col">{t("overview.chart.legend.invoices")}</th>
          <th scope="col">{t("overview.chart.legend.credit_notes")}</th>
        </tr>
      </thead>
      <tbody>
        {overview.per_day.map(({ day, invoices, credit_notes }) => (
          <tr key={day}>
            <th scope="row">{format.day(day)}</th>
            <td>{invoices}</td>
            <td>{credit_notes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
