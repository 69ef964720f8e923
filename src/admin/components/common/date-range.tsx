import { clx, DatePicker, Label, Popover } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { dateToDay, dayToDate } from "../../lib/format"
import { type DayRange, periodOf, periods, rangeOf } from "../../lib/periods"
import { FilterChip } from "./filter-chip"

type DateRangeProps = { label: string; value: DayRange; onChange: (range: DayRange) => void }

/** A filter for days: a whole month, quarter or year, or any first and last day. */
export const DateRange = ({ label, value, onChange }: DateRangeProps) => {
  const { t } = useTranslation("lexoffice")
  const today = dateToDay(new Date())
  const chosen = periodOf(value, today)
  return (
    <FilterChip label={label} value={useRangeText(value, today)} onClear={() => onChange({})}>
      {(words, className) => (
        <Popover>
          <Popover.Trigger className={className}>{words}</Popover.Trigger>
          <Popover.Content align="start" collisionPadding={16} className="w-[320px] p-0" aria-label={label}>
            <div className="grid grid-cols-2 gap-1 p-2">
              {periods.map((period) => (
                <button
                  key={period}
                  type="button"
                  aria-pressed={period === chosen}
                  className={clx(
                    "txt-compact-small hover:bg-ui-bg-component-hover rounded px-2 py-1.5 text-left outline-none",
                    "focus-visible:shadow-borders-interactive-with-focus",
                    period === chosen && "bg-ui-bg-component-pressed txt-compact-small-plus"
                  )}
                  onClick={() => onChange(rangeOf(period, today))}
                >
                  {t(`table.periods.${period}`)}
                </button>
              ))}
            </div>
            <div className="flex flex-col gap-y-3 border-t p-3">
              <Day
                label={t("table.from")}
                value={value.from}
                max={value.to}
                onChange={(from) => onChange({ ...value, from })}
              />
              <Day
                label={t("table.to")}
                value={value.to}
                min={value.from}
                onChange={(to) => onChange({ ...value, to })}
              />
            </div>
          </Popover.Content>
        </Popover>
      )}
    </FilterChip>
  )
}

type DayProps = {
  label: string
  value?: string
  min?: string
  max?: string
  onChange: (day: string | undefined) => void
}

const Day = ({ label, value, min, max, onChange }: DayProps) => {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label id={id} size="xsmall" weight="plus">
        {label}
      </Label>
      <DatePicker
        size="small"
        aria-labelledby={id}
        value={value ? dayToDate(value) : null}
        minValue={min ? dayToDate(min) : undefined}
        maxValue={max ? dayToDate(max) : undefined}
        onChange={(date) => onChange(date ? dateToDay(date) : undefined)}
      />
    </div>
  )
}

function useRangeText({ from, to }: DayRange, today: string) {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const period = periodOf({ from, to }, today)
  if (period) {
    return t(`table.periods.${period}`)
  }
  if (from && to) {
    return from === to ? format.day(from) : `${format.day(from)} – ${format.day(to)}`
  }
  if (from) {
    return t("table.since", { day: format.day(from) })
  }
  return to ? t("table.until", { day: format.day(to) }) : null
}
