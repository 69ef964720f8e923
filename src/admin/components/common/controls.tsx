import { Input, Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ControlProps } from "./field"

export type Option<T extends string> = { value: T; label: string }

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

type QuantityProps = ControlProps & {
  /** null: left empty, which only the server can judge */
  value: number | null
  onChange: (value: number | null) => void
  placeholder?: string
  size?: "base" | "small"
  step?: number | "any"
  unit?: string
}

/** A number, and what it counts. */
export const Quantity = ({ value, onChange, unit, step = 1, ...control }: QuantityProps) => (
  <div className="flex items-center gap-x-2">
    <div className="w-28">
      <Input
        type="number"
        inputMode={step === 1 ? "numeric" : "decimal"}
        step={step}
        value={value ?? ""}
        onChange={({ target }) => onChange(target.value === "" ? null : Number(target.value))}
        {...control}
      />
    </div>
    {unit && <span className="txt-compact-small text-ui-fg-subtle">{unit}</span>}
  </div>
)

/** A term in days. */
export const Days = (props: Omit<QuantityProps, "unit" | "step">) => {
  const { t } = useTranslation("lexoffice")
  return <Quantity {...props} unit={t("form.days")} />
}
