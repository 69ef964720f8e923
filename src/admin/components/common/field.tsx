import { Hint, Label } from "@medusajs/ui"
import { createContext, type ReactNode, useContext, useEffect, useId } from "react"
import type { FieldProblem } from "../../lib/client"

type FieldsContextValue = {
  problems: FieldProblem[]
  /** Tells the form that a field is on screen: what the server refuses elsewhere stands above the form */
  register: (name: string) => () => void
}

export const FieldsContext = createContext<FieldsContextValue | null>(null)

export type ControlProps = {
  id: string
  "aria-labelledby": string
  "aria-describedby"?: string
  "aria-invalid": boolean
}

type FieldProps = {
  /** As the server names it, `payment_terms.default_days` */
  name: string
  label: string
  help?: ReactNode
  children: (control: ControlProps) => ReactNode
}

/** Label, control, the sentence that says what it changes, and what the server had against the value. */
export const Field = ({ name, label, help, children }: FieldProps) => {
  const id = useId()
  const problem = useFieldProblem(name)
  const parts = { label: `${id}-label`, help: `${id}-help`, problem: `${id}-problem` }

  return (
    <div className="flex flex-col gap-y-2">
      <Label id={parts.label} htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children({
        id,
        "aria-labelledby": parts.label,
        "aria-describedby": problem ? `${parts.problem} ${parts.help}` : parts.help,
        "aria-invalid": Boolean(problem),
      })}
      {problem && (
        <Hint id={parts.problem} variant="error" role="alert">
          {problem}
        </Hint>
      )}
      {help && (
        <Hint id={parts.help} className="text-pretty">
          {help}
        </Hint>
      )}
    </div>
  )
}

/** The problem of one field, which from now on counts as shown. */
export function useFieldProblem(name: string) {
  const fields = useContext(FieldsContext)
  const register = fields?.register
  useEffect(() => register?.(name), [name, register])
  return fields?.problems.find(({ field }) => field === name)?.message ?? null
}
