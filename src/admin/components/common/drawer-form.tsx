import { Button, Drawer } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { Problems } from "../../hooks/use-problems"
import { ProblemForm } from "./problem-form"

type DrawerFormProps = {
  onSubmit: () => Promise<void>
  problems: Problems
  isSaving: boolean
  submitLabel?: string
  children: ReactNode
}

/** The body and footer of a drawer with fields. */
export const DrawerForm = ({ submitLabel, children, ...form }: DrawerFormProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <ProblemForm
      {...form}
      body={(refusals) => (
        <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
          {refusals}
          {children}
        </Drawer.Body>
      )}
      footer={
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </Drawer.Close>
          <Button size="small" type="submit" isLoading={form.isSaving}>
            {submitLabel ?? t("actions.save")}
          </Button>
        </Drawer.Footer>
      }
    />
  )
}
