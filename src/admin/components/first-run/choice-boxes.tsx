import { RadioGroup } from "@medusajs/ui"
import { Field } from "../common/field"

type ChoiceBoxesProps<T extends string> = {
  name: string
  label: string
  value: T
  options: { value: T; label: string; description: string }[]
  onChange: (value: T) => void
}

/** A choice whose answers need a sentence each. */
export const ChoiceBoxes = <T extends string>({
  name,
  label,
  value,
  options,
  onChange,
}: ChoiceBoxesProps<T>) => (
  <Field name={name} label={label}>
    {(control) => (
      <RadioGroup
        {...control}
        value={value}
        onValueChange={(next) => onChange(next as T)}
        className="grid gap-3 md:grid-cols-2"
      >
        {options.map((option) => (
          <RadioGroup.ChoiceBox key={option.value} {...option} />
        ))}
      </RadioGroup>
    )}
  </Field>
)
