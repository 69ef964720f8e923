import { Alert, Button, Drawer } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Problems } from "../../hooks/use-problems"
import { FieldsContext } from "./field"

type DrawerFormProps = {
  onSubmit: () => Promise<void>
  problems: Problems
  isSaving: boolean
  submitLabel?: string
  children: ReactNode
}

/** The body and footer of a drawer with fields. After a refusal the first refused field has the focus. */
export const DrawerForm = ({ onSubmit, problems, isSaving, submitLabel, children }: DrawerFormProps) => {
  const { t } = useTranslation("lexoffice")
  const form = useRef<HTMLFormElement>(null)
  const [shown, setShown] = useState<string[]>([])
  const register = useCallback((name: string) => {
    setShown((names) => [...names, name])
    return () => setShown((names) => names.filter((other) => other !== name))
  }, [])
  const context = useMemo(() => ({ problems: problems.fields, register }), [problems.fields, register])

  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [problems.fields])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    // React passes events through portals: without this, a form around the drawer would be sent too.
    event.stopPropagation()
    if (!isSaving) {
      void onSubmit()
    }
  }

  const elsewhere = problems.fields.filter(({ field }) => !shown.includes(field))
  const sentences = [problems.message, ...elsewhere.map(({ field, message }) => `${field}: ${message}`)]

  return (
    <FieldsContext.Provider value={context}>
      <form ref={form} onSubmit={submit} noValidate className="flex flex-1 flex-col overflow-hidden">
        <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
          {sentences
            .filter((sentence) => sentence !== null)
            .map((sentence) => (
              <Alert key={sentence} variant="error" role="alert">
                {sentence}
              </Alert>
            ))}
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
