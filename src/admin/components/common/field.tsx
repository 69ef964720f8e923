import { Label } from "@medusajs/ui"
import { createContext, type ReactNode, useContext, useEffect, useId } from "react"
import type { FieldProblem } from "../../lib/client"
import { isWithin } from "../../lib/paths"
import { HelpNote, ProblemNote } from "./field-notes"

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
      <ProblemNote id={parts.problem}>{problem}</ProblemNote>
      <HelpNote id={parts.help}>{help}</HelpNote>
    </div>
  )
}

/**
 * The problem of one field or of something within it, which from now on counts as shown.
 * @param alone leaves out what is within it, because that has fields of its own
 */
export function useFieldProblem(name: string, alone = false) {
  const fields = useContext(FieldsContext)
  const register = fields?.register
  useEffect(() => register?.(name), [name, register])
  return (
    fields?.problems.find(({ field }) => (alone ? field === name : isWithin(field, name)))?.message ?? null
  )
}
