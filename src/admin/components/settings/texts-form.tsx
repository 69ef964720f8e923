import { Badge, Input, Text, Textarea } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSettingsForm } from "../../hooks/use-settings-form"
import { type DocumentTexts, placeholders, type Settings, textFields } from "../../lib/settings"
import { DrawerForm } from "../common/drawer-form"
import { Field } from "../common/field"
import { UnsavedPrompt } from "../common/unsaved-prompt"

const keys = ["texts"] as const

type TextsFormProps = { settings: Settings; language: "de" | "en"; onSaved: () => void }

export const TextsForm = ({ settings, language, onSaved }: TextsFormProps) => {
  const { t } = useTranslation("lexoffice")
  const { values, change, ...form } = useSettingsForm(settings, keys, onSaved)
  const texts = values.texts[language]

  const changeText = (field: keyof DocumentTexts, text: string) =>
    change(`texts.${language}.${field}`, {
      texts: { ...values.texts, [language]: { ...texts, [field]: text } },
    })

  return (
    <DrawerForm onSubmit={form.save} problems={form.problems} isSaving={form.isSaving}>
      <UnsavedPrompt isDirty={form.isDirty} />
      <Placeholders />
      {textFields.map((field) => {
        const Control = field.endsWith("_title") ? Input : Textarea
        return (
          <Field
            key={field}
            name={`texts.${language}.${field}`}
            label={t(`settings.texts.fields.${field}.label`)}
            help={t(`settings.texts.fields.${field}.help`)}
          >
            {(control) => (
              <Control
                {...control}
                lang={language}
                value={texts[field]}
                onChange={({ target }: { target: { value: string } }) => changeText(field, target.value)}
              />
            )}
          </Field>
        )
      })}
    </DrawerForm>
  )
}

const Placeholders = () => {
  const { t } = useTranslation("lexoffice")
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {t("settings.texts.placeholders")}
      </Text>
      <div className="flex flex-wrap gap-1">
        {placeholders.map((placeholder) => (
          <Badge key={placeholder} size="2xsmall" className="font-mono">
            {placeholder}
          </Badge>
        ))}
      </div>
    </div>
  )
}
