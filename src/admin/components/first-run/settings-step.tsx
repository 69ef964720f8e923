import type { ReactNode } from "react"
import type { SettingsForm } from "../../hooks/use-settings-form"
import { UnsavedPrompt } from "../common/unsaved-prompt"
import { StepForm } from "./step-form"
import type { FirstRunStep } from "./steps"

type SettingsStepProps = { step: FirstRunStep; form: SettingsForm; onDone: () => void; children: ReactNode }

/** A step that changes settings. Nothing is sent when nothing was changed. */
export const SettingsStep = ({ step, form, onDone, children }: SettingsStepProps) => (
  <StepForm
    step={step}
    onSubmit={() => (form.isDirty ? form.save() : onDone())}
    problems={form.problems}
    isSaving={form.isSaving}
  >
    <UnsavedPrompt isDirty={form.isDirty} />
    {children}
  </StepForm>
)
