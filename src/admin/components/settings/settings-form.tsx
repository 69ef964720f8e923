import type { ReactNode } from "react"
import type { SettingsForm as Form } from "../../hooks/use-settings-form"
import { DrawerForm } from "../common/drawer-form"
import { UnsavedPrompt } from "../common/unsaved-prompt"

export const SettingsForm = ({ form, children }: { form: Form; children: ReactNode }) => (
  <DrawerForm onSubmit={form.save} problems={form.problems} isSaving={form.isSaving}>
    <UnsavedPrompt isDirty={form.isDirty} />
    {children}
  </DrawerForm>
)
