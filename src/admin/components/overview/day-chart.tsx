import { useTranslation } from "react-i18next"
import type * as Recharts from "recharts"
import type { OverviewDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"
import { chartColors } from "./chart-colors"

type Days = OverviewDto["per_day"]
const axis = { tickLine: false, axisLine: false, tick: { fill: "var(--fg-muted)", fontSize: 12 } }

/** Bars for invoices and credit notes of each day. Screen readers get the table beside it instead. */
export function dayChart(recharts: typeof Recharts) {
  const { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } = recharts

  return function DayChart({ days }: { days: Days }) {
    const { t } = useTranslation("lexoffice")
    return (
      <ResponsiveContainer width="100%" height={220}>
        <BarChart
          accessibilityLayer={false}
          data={days}
          margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
          barCategoryGap="20%"
        >
          <CartesianGrid vertical={false} stroke="var(--border-base)" />
          <XAxis dataKey="day" tickFormatter={(day: string) => String(Number(day.slice(8)))} {...axis} />
          <YAxis allowDecimals={false} width={40} {...axis} />
          <Tooltip
            cursor={{ fill: "var(--bg-base-hover)" }}
            isAnimationActive={false}
            content={({ active, payload }) => {
              const day = (payload?.[0] as { payload?: Days[number] } | undefined)?.payload
              return active && day ? <DayWords day={day} /> : null
            }}
          />
          <Bar
            dataKey="invoices"
            name={t("overview.kinds.invoice")}
            stackId="day"
            fill={chartColors.invoices}
            isAnimationActive={false}
          />
          <Bar
            dataKey="credit_notes"
            name={t("overview.kinds.credit_note")}
            stackId="day"
            fill={chartColors.credit_notes}
            radius={[2, 2, 0, 0]}
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    )
  }
}

const DayWords = ({ day }: { day: Days[number] }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  return (
    <div className="bg-ui-bg-component shadow-elevation-tooltip txt-compact-xsmall text-ui-fg-subtle flex flex-col gap-y-1 rounded-lg px-2.5 py-2">
      <span className="txt-compact-xsmall-plus text-ui-fg-base">{format.day(day.day)}</span>
      <span>{t("overview.chart.invoices", { count: day.invoices })}</span>
      <span>{t("overview.chart.credit_notes", { count: day.credit_notes })}</span>
    </div>
  )
}
