import { usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { useSettingsForm } from "../../hooks/use-settings-form"
import type { Settings } from "../../lib/settings"
import { EditableSection, SettingRow } from "./editable-section"
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
    </SettingsForm>
  )
}

/** A shorter time deletes what is older, for good. */
function useConfirmedDeletion() {
  const { t } = useTranslation("lexoffice")
  const prompt = usePrompt()

  return async (next: Settings, saved: Settings) => {
    const isShorter = fields.some((field) => next.call_log[field] < saved.call_log[field])
    const isWanted =
      !isShorter ||
      (await prompt({
        title: t("settings.confirm.call_log.title"),
        description: t("settings.confirm.call_log.message"),
        confirmText: t("settings.confirm.call_log.confirm"),
        cancelText: t("actions.cancel"),
      }))
    return isWanted ? {} : null
  }
}
