import { useTranslation } from "react-i18next"
import { useConfirmation } from "../../hooks/use-confirmation"
import { optional, useSettingsForm } from "../../hooks/use-settings-form"
import { kinds, languages, mailSendings, type Settings } from "../../lib/settings"
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
  const form = useSettingsForm(settings, onSaved, { confirm: useConfirmedMail() })
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

/** From then on customers get e-mails without anybody looking at them. */
function useConfirmedMail() {
  const confirm = useConfirmation()
  return async (next: Settings, saved: Settings) =>
    next.mail.send === saved.mail.send || next.mail.send === "never" || (await confirm("mail")) ? {} : null
}
