import { useTranslation } from "react-i18next"
import { useSettingsForm } from "../../hooks/use-settings-form"
import { guestContacts } from "../../lib/settings"
import { ChosenRow, EditableSection, SettingRow } from "./editable-section"
import { ChoiceSetting } from "./fields/choice-setting"
import { SwitchSetting } from "./fields/switch-setting"
import { SettingsForm } from "./settings-form"
import type { FormProps, SectionProps } from "./settings-parts"

export const ContactsSection = ({ settings }: SectionProps) => {
  const { t } = useTranslation("lexoffice")
  return (
    <EditableSection
      name="contacts"
      form={(onSaved) => <ContactsForm settings={settings} onSaved={onSaved} />}
    >
      <SettingRow name="push_contacts">{settings.push_contacts ? t("form.yes") : t("form.no")}</SettingRow>
      <ChosenRow name="guest_contacts" value={settings.guest_contacts} />
    </EditableSection>
  )
}

const ContactsForm = ({ settings, onSaved }: FormProps) => {
  const form = useSettingsForm(settings, onSaved)
  return (
    <SettingsForm form={form}>
      <SwitchSetting {...form.bind("push_contacts")} />
      <ChoiceSetting {...form.bind("guest_contacts")} options={guestContacts} />
    </SettingsForm>
  )
}
