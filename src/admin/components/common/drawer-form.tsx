import { Alert, Button, Drawer } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { useFieldLabel } from "../../hooks/use-field-label"
import type { Problems } from "../../hooks/use-problems"
import { isWithin } from "../../lib/paths"
import { FieldsContext } from "./field"

type DrawerFormProps = {
  onSubmit: () => Promise<void>
  problems: Problems
  isSaving: boolean
  submitLabel?: string
  children: ReactNode
}

/** The body and footer of a drawer with fields. After a refusal the first refused field has the focus, its sentence in sight. */
export const DrawerForm = ({ onSubmit, problems, isSaving, submitLabel, children }: DrawerFormProps) => {
  const { t } = useTranslation("lexoffice")
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

  return (
    <FieldsContext.Provider value={context}>
      <form ref={form} onSubmit={submit} noValidate className="flex flex-1 flex-col overflow-hidden">
        <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
          {sentences.length > 0 && (
            <Alert variant="error" role="alert">
              {sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </Alert>
          )}
          {children}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </Drawer.Close>
          <Button size="small" type="submit" isLoading={isSaving}>
            {submitLabel ?? t("actions.save")}
          </Button>
        </Drawer.Footer>
      </form>
    </FieldsContext.Provider>
  )
}
