import { Input, Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ControlProps } from "./field"

type Option<T extends string> = { value: T; label: string }

type ChoiceProps<T extends string> = ControlProps & {
  value: T
  options: Option<T>[]
  onChange: (value: T) => void
  size?: "base" | "small"
}

export const Choice = <T extends string>({ value, options, onChange, size, ...control }: ChoiceProps<T>) => (
  <Select value={value} onValueChange={(next) => onChange(next as T)} size={size}>
    <Select.Trigger {...control}>
      <Select.Value />
    </Select.Trigger>
    <Select.Content>
      {options.map((option) => (
        <Select.Item key={option.value} value={option.value}>
          {option.label}
        </Select.Item>
      ))}
    </Select.Content>
  </Select>
)

type DaysProps = ControlProps & {
  /** null: left empty, which only the server can judge */
  value: number | null
  onChange: (value: number | null) => void
  placeholder?: string
  size?: "base" | "small"
}

/** A term in days. */
export const Days = ({ value, onChange, ...control }: DaysProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <div className="flex items-center gap-x-2">
      <div className="w-24">
        <Input
          type="number"
          inputMode="numeric"
          step={1}
          value={value ?? ""}
          onChange={({ target }) => onChange(target.value === "" ? null : Number(target.value))}
          {...control}
        />
      </div>
      <span className="txt-compact-small text-ui-fg-subtle">{t("form.days")}</span>
    </div>
  )
}
