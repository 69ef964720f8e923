import { Button, FocusModal, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { Problems } from "../../hooks/use-problems"
import { ProblemForm } from "../common/problem-form"
import type { FirstRunStep } from "./steps"

type StepFormProps = {
  step: FirstRunStep
  onSubmit: () => Promise<void> | void
  problems: Problems
  isSaving?: boolean
  submitLabel?: string
  children: ReactNode
}

/** One step of the path: what it is about, its fields, and the button that saves them and goes on. */
export const StepForm = ({
  step,
  onSubmit,
  problems,
  isSaving = false,
  submitLabel,
  children,
}: StepFormProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <ProblemForm
      onSubmit={async () => onSubmit()}
      problems={problems}
      isSaving={isSaving}
      body={(refusals) => (
        <FocusModal.Body className="flex flex-1 flex-col items-center overflow-y-auto">
          <div className="flex w-full max-w-[720px] flex-col gap-y-8 px-6 py-10 md:py-16">
            <div className="flex flex-col gap-y-1">
              <Heading>{t(`first_run.steps.${step}.title`)}</Heading>
              <Text size="small" className="text-ui-fg-subtle text-pretty">
                {t(`first_run.steps.${step}.text`)}
              </Text>
            </div>
            {refusals}
            {children}
          </div>
        </FocusModal.Body>
      )}
      footer={
        <FocusModal.Footer>
          <FocusModal.Close asChild>
            <Button size="small" variant="secondary" type="button">
              {t("first_run.later")}
            </Button>
          </FocusModal.Close>
          <Button size="small" type="submit" isLoading={isSaving}>
            {submitLabel ?? t("first_run.next")}
          </Button>
        </FocusModal.Footer>
      }
    />
  )
}
