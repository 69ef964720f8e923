import { useTranslation } from "react-i18next"
import { optional, useSettingsForm } from "../../hooks/use-settings-form"
import { kinds, languages, mailSendings } from "../../lib/settings"
import { ChosenRow, EditableSection, SettingRow } from "./editable-section"
import { ChoiceSetting } from "./fields/choice-setting"
import { TextSetting } from "./fields/text-setting"
import { SettingsForm } from "./settings-form"
import type { FormProps, SectionProps } from "./settings-parts"

export const MailSection = ({ settings: { mail }, settings }: SectionProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <EditableSection name="mail" form={(onSaved) => <MailForm {...{ settings, onSaved }} />}>
      <ChosenRow name="mail.send" value={mail.send} />
      {kinds.flatMap((kind) =>
        languages.map((language) => (
          <SettingRow key={`${kind} ${language}`} name={`mail.template.${kind}.${language}`}>
            {mail.template[kind][language] || "-"}
          </SettingRow>
        ))
      )}
      <SettingRow name="mail.from">{mail.from ?? t("settings.mail.from.none")}</SettingRow>
    </EditableSection>
  )
}

const MailForm = ({ settings, onSaved }: FormProps) => {
  const form = useSettingsForm(settings, onSaved)
  return (
    <SettingsForm form={form}>
      <ChoiceSetting {...form.bind("mail", "send")} options={mailSendings} />
      {kinds.flatMap((kind) =>
        languages.map((language) => (
          <TextSetting
            key={`${kind} ${language}`}
            {...form.bind("mail", "template", kind, language)}
            autoComplete="off"
            spellCheck={false}
          />
        ))
      )}
      <TextSetting {...optional(form.bind("mail", "from"))} type="email" autoComplete="off" />
    </SettingsForm>
  )
}
