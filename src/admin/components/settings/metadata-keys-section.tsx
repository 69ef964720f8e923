import { useSettingsForm } from "../../hooks/use-settings-form"
import { metadataKeys } from "../../lib/settings"
import { EditableSection, SettingRow } from "./editable-section"
import { TextSetting } from "./fields/text-setting"
import { SettingsForm } from "./settings-form"
import type { FormProps, SectionProps } from "./settings-parts"

export const MetadataKeysSection = ({ settings }: SectionProps) => (
  <EditableSection name="metadata_keys" form={(onSaved) => <MetadataKeysForm {...{ settings, onSaved }} />}>
    {metadataKeys.map((key) => (
      <SettingRow key={key} name={`metadata_keys.${key}`}>
        <code className="break-all">{settings.metadata_keys[key]}</code>
      </SettingRow>
    ))}
  </EditableSection>
)

const MetadataKeysForm = ({ settings, onSaved }: FormProps) => {
  const form = useSettingsForm(settings, onSaved)
  return (
    <SettingsForm form={form}>
      {metadataKeys.map((key) => (
        <TextSetting
          key={key}
          {...form.bind("metadata_keys", key)}
          className="font-mono"
          autoComplete="off"
          spellCheck={false}
        />
      ))}
    </SettingsForm>
  )
}
