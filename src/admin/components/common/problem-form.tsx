import { Alert } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react"
import { useFieldLabel } from "../../hooks/use-field-label"
import type { Problems } from "../../hooks/use-problems"
import { isWithin } from "../../lib/paths"
import { FieldsContext } from "./field"

type ProblemFormProps = {
  onSubmit: () => Promise<void>
  problems: Problems
  isSaving: boolean
  /** Where the fields stand, and what was refused above them */
  body: (refusals: ReactNode) => ReactNode
  footer: ReactNode
}

/** A form in a drawer or modal. After a refusal the first refused field has the focus, its sentence in sight. */
export const ProblemForm = ({ onSubmit, problems, isSaving, body, footer }: ProblemFormProps) => {
  const labelOf = useFieldLabel()
  const form = useRef<HTMLFormElement>(null)
  const [shown, setShown] = useState<string[]>([])
  const register = useCallback((name: string) => {
    setShown((names) => [...names, name])
    return () => setShown((names) => names.filter((other) => other !== name))
  }, [])
  const context = useMemo(() => ({ problems: problems.fields, register }), [problems.fields, register])

  useEffect(() => {
    const refused = form.current?.querySelector<HTMLElement>("[aria-invalid=true]")
    refused?.focus()
    const shownProblem = refused ?? form.current?.querySelector("[role=alert]")
    shownProblem?.scrollIntoView({ block: "center" })
  }, [problems.fields])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    // React passes events through portals: without this, a form around the drawer would be sent too.
    event.stopPropagation()
    if (!isSaving) {
      void onSubmit()
    }
  }

  const elsewhere = problems.fields.filter(({ field }) => !shown.some((name) => isWithin(field, name)))
  const sentences = [
    ...(problems.message === null ? [] : [problems.message]),
    ...elsewhere.map(({ field, message }) => `${labelOf(field)}: ${message}`),
  ]
  const refusals = sentences.length > 0 && (
    <Alert variant="error" role="alert">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Alert>
  )

  return (
    <FieldsContext.Provider value={context}>
      <form ref={form} onSubmit={submit} noValidate className="flex flex-1 flex-col overflow-hidden">
        {body(refusals)}
        {footer}
      </form>
    </FieldsContext.Provider>
  )
}
