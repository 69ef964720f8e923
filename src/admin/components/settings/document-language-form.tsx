import { useTranslation } from "react-i18next"
import { useSettingsForm } from "../../hooks/use-settings-form"
import { documentLanguages, type Settings } from "../../lib/settings"
import { Choice } from "../common/controls"
import { DrawerForm } from "../common/drawer-form"
import { Field } from "../common/field"
import { UnsavedPrompt } from "../common/unsaved-prompt"

const keys = ["document_language"] as const

export const DocumentLanguageForm = ({ settings, onSaved }: { settings: Settings; onSaved: () => void }) => {
  const { t } = useTranslation("lexoffice")
  const { values, change, ...form } = useSettingsForm(settings, keys, onSaved)
  const options = documentLanguages.map((value) => ({
    value,
    label: t(`settings.document_language.options.${value}`),
  }))

  return (
    <DrawerForm onSubmit={form.save} problems={form.problems} isSaving={form.isSaving}>
      <UnsavedPrompt isDirty={form.isDirty} />
      <Field
        name="document_language"
        label={t("settings.document_language.label")}
        help={t("settings.document_language.help")}
      >
        {(control) => (
          <Choice
            {...control}
            value={values.document_language}
            options={options}
            onChange={(document_language) => change("document_language", { document_language })}
          />
        )}
      </Field>
    </DrawerForm>
  )
}
