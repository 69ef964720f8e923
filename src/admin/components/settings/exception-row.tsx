import { Label } from "@medusajs/ui"
import { type ReactNode, useId } from "react"
import { type ControlProps, useFieldProblem } from "../common/field"
import { ProblemNote } from "../common/field-notes"

type ExceptionRowProps = { name: string; label: string; children: (control: ControlProps) => ReactNode }

export const ExceptionRow = ({ name, label, children }: ExceptionRowProps) => {
  const id = useId()
  const problem = useFieldProblem(name)
  return (
    <div className="flex flex-col gap-y-1 px-3 py-2">
      <div className="grid grid-cols-1 items-center gap-x-4 gap-y-1 sm:grid-cols-2">
        <Label id={`${id}-label`} htmlFor={id} size="small" className="text-ui-fg-subtle truncate">
          {label}
        </Label>
        {children({
          id,
          "aria-labelledby": `${id}-label`,
          "aria-describedby": problem ? `${id}-problem` : undefined,
          "aria-invalid": Boolean(problem),
        })}
      </div>
      <ProblemNote id={`${id}-problem`}>{problem}</ProblemNote>
    </div>
  )
}
