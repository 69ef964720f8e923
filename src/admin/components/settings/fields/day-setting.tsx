import { DatePicker, Input } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useFormat } from "../../../hooks/use-format"
import type { Bound } from "../../../hooks/use-settings-form"
import { dateToDay, dayToDate } from "../../../lib/format"
import { SettingField } from "./setting-field"

type DaySettingProps = Bound<string | null> & { isFixed?: boolean; help?: ReactNode }

export const DaySetting = ({ isFixed, ...bound }: DaySettingProps) =>
  isFixed ? <FixedDay {...bound} /> : <OpenDay {...bound} />

/** The date picker would show a cross although nothing can be taken away. */
const FixedDay = ({ name, value, help }: DaySettingProps) => {
  const format = useFormat()
  return (
    <SettingField name={name} help={help}>
      {(control) => <Input {...control} disabled value={value ? format.day(value) : "-"} />}
    </SettingField>
  )
}

const OpenDay = ({ name, value, onChange, help }: DaySettingProps) => (
  <SettingField name={name} help={help}>
    {(control) => (
      <DatePicker
        {...control}
        modal
        granularity="day"
        isInvalid={control["aria-invalid"]}
        value={value ? dayToDate(value) : null}
        onChange={(date) => onChange(date ? dateToDay(date) : null)}
      />
    )}
  </SettingField>
)
