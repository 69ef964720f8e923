import { useTranslation } from "react-i18next"
import { useConfirmation } from "../../hooks/use-confirmation"
import { useFormat } from "../../hooks/use-format"
import { useSettingsForm } from "../../hooks/use-settings-form"
import { callLogPrivacies, type Settings } from "../../lib/settings"
import { ChosenRow, EditableSection, SettingRow } from "./editable-section"
import { ChoiceSetting } from "./fields/choice-setting"
import { NumberSetting } from "./fields/number-setting"
import { SettingsForm } from "./settings-form"
import type { FormProps, SectionProps } from "./settings-parts"

const fields = ["keep_days", "redact_bodies_after_days"] as const

export const CallLogSection = ({ settings }: SectionProps) => {
  const format = useFormat()
  return (
    <EditableSection name="call_log" form={(onSaved) => <CallLogForm {...{ settings, onSaved }} />}>
      {fields.map((field) => (
        <SettingRow key={field} name={`call_log.${field}`}>
          {format.days(settings.call_log[field])}
        </SettingRow>
      ))}
      <ChosenRow name="call_log.personal_data" value={settings.call_log.personal_data} />
    </EditableSection>
  )
}

const CallLogForm = ({ settings, onSaved }: FormProps) => {
  const { t } = useTranslation("lexoffice")
  const form = useSettingsForm(settings, onSaved, { confirm: useConfirmedDeletion() })
  return (
    <SettingsForm form={form}>
      {fields.map((field) => (
        <NumberSetting key={field} {...form.bind("call_log", field)} unit={t("form.days")} />
      ))}
      <ChoiceSetting {...form.bind("call_log", "personal_data")} options={callLogPrivacies} />
    </SettingsForm>
  )
}

/** A shorter time deletes what is older, for good. */
function useConfirmedDeletion() {
  const confirm = useConfirmation()

  return async (next: Settings, saved: Settings) => {
    const isShorter = fields.some((field) => next.call_log[field] < saved.call_log[field])
    return !isShorter || (await confirm("call_log")) ? {} : null
  }
}
