import { ChevronLeft, ChevronRight } from "@medusajs/icons"
import { IconButton, Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { dateToDay } from "../../lib/format"
import { addMonths } from "../../lib/months"

/** As far back as tax advisers usually look. */
const offeredMonths = 36

type MonthPickerProps = { month: string; onChange: (month: string) => void }

export const MonthPicker = ({ month, onChange }: MonthPickerProps) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const thisMonth = dateToDay(new Date()).slice(0, 7)
  const offered = Array.from({ length: offeredMonths }, (_, back) => addMonths(thisMonth, -back))
  const months = offered.includes(month) ? offered : [month, ...offered].sort().reverse()

  return (
    <div className="flex items-center gap-x-2">
      <IconButton
        size="small"
        aria-label={t("overview.previous_month")}
        onClick={() => onChange(addMonths(month, -1))}
      >
        <ChevronLeft />
      </IconButton>
      <Select size="small" value={month} onValueChange={onChange}>
        <Select.Trigger className="w-[170px]" aria-label={t("overview.month")}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {months.map((value) => (
            <Select.Item key={value} value={value}>
              {format.month(value)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      <IconButton
        size="small"
        aria-label={t("overview.next_month")}
        disabled={month >= thisMonth}
        onClick={() => onChange(addMonths(month, 1))}
      >
        <ChevronRight />
      </IconButton>
    </div>
  )
}
