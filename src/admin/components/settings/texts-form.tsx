import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSettingsForm } from "../../hooks/use-settings-form"
import { placeholders, textFields } from "../../lib/settings"
import { LongTextSetting, TextSetting } from "./fields/text-setting"
import { SettingsForm } from "./settings-form"
import type { FormProps } from "./settings-parts"

type TextsFormProps = FormProps & { language: "de" | "en" }

export const TextsForm = ({ settings, language, onSaved }: TextsFormProps) => {
  const form = useSettingsForm(settings, onSaved)
  return (
    <SettingsForm form={form}>
      <Placeholders />
      {textFields.map((field) => {
        const text = form.bind("texts", language, field)
        return field.endsWith("_title") ? (
          <TextSetting key={field} {...text} lang={language} />
        ) : (
          <LongTextSetting key={field} {...text} lang={language} />
        )
      })}
    </SettingsForm>
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
