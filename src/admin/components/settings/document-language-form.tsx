import { useSettingsForm } from "../../hooks/use-settings-form"
import { documentLanguages } from "../../lib/settings"
import { ChoiceSetting } from "./fields/choice-setting"
import { SettingsForm } from "./settings-form"
import type { FormProps } from "./settings-parts"

export const DocumentLanguageForm = ({ settings, onSaved }: FormProps) => {
  const form = useSettingsForm(settings, onSaved)
  return (
    <SettingsForm form={form}>
      <ChoiceSetting {...form.bind("document_language")} options={documentLanguages} />
    </SettingsForm>
  )
}
