import { Label, Switch } from "@medusajs/ui"
import { useId } from "react"
import { useSettingTexts } from "../../../hooks/use-setting-texts"
import type { Bound } from "../../../hooks/use-settings-form"
import { useFieldProblem } from "../../common/field"
import { HelpNote, ProblemNote } from "../../common/field-notes"

export const SwitchSetting = ({ name, value, onChange }: Bound<boolean>) => {
  const id = useId()
  const { label, help } = useSettingTexts(name)
  const problem = useFieldProblem(name)
  return (
    <div className="flex items-start gap-x-3">
      <Switch
        id={id}
        size="small"
        className="mt-1 shrink-0"
        checked={value}
        onCheckedChange={onChange}
        aria-describedby={`${id}-help`}
        aria-invalid={Boolean(problem)}
      />
      <div id={`${id}-help`} className="flex flex-col gap-y-1">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        <ProblemNote>{problem}</ProblemNote>
        <HelpNote>{help}</HelpNote>
      </div>
    </div>
  )
}
