import { Checkbox, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useSettingTexts } from "../../../hooks/use-setting-texts"
import type { Bound } from "../../../hooks/use-settings-form"
import { useFieldProblem } from "../../common/field"
import { HelpNote, ProblemNote } from "../../common/field-notes"

type CheckListProps = Bound<string[]> & { options: { value: string; label: string }[] }

/** Any number out of a list. */
export const CheckListSetting = ({ name, value, onChange, options }: CheckListProps) => {
  const id = useId()
  const { label, help } = useSettingTexts(name)
  const problem = useFieldProblem(name)
  const toggle = (option: string, isChosen: boolean) =>
    onChange(isChosen ? [...value, option] : value.filter((other) => other !== option))

  return (
    <div role="group" aria-labelledby={id} className="flex flex-col gap-y-2">
      <Text id={id} size="small" leading="compact" weight="plus">
        {label}
      </Text>
      <div className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col divide-y rounded-lg">
        {options.map((option) => (
          <div key={option.value} className="flex items-center gap-x-3 px-3 py-2">
            <Checkbox
              id={`${id}-${option.value}`}
              checked={value.includes(option.value)}
              onCheckedChange={(checked) => toggle(option.value, checked === true)}
            />
            <Label htmlFor={`${id}-${option.value}`} size="small" className="text-ui-fg-subtle">
              {option.label}
            </Label>
          </div>
        ))}
      </div>
      <ProblemNote>{problem}</ProblemNote>
      <HelpNote>{help}</HelpNote>
    </div>
  )
}
