import { useTranslation } from "react-i18next"
import { usePaymentProviders } from "../../hooks/use-payment-providers"
import { useSettingsForm } from "../../hooks/use-settings-form"
import { formatPaymentProvider } from "../../lib/format"
import { EditableSection, SettingRow } from "./editable-section"
import { CheckListSetting } from "./fields/check-list"
import { SwitchSetting } from "./fields/switch-setting"
import { SettingsForm } from "./settings-form"
import type { FormProps, SectionProps } from "./settings-parts"

/** Money that lexoffice knows of, and the shop not yet. */
export const RecordPaymentsSection = ({ settings }: SectionProps) => {
  const { t } = useTranslation("lexoffice")
  const { record_payments, capture_providers: providers } = settings
  return (
    <EditableSection
      name="record_payments"
      form={(onSaved) => <RecordPaymentsForm settings={settings} onSaved={onSaved} />}
    >
      <SettingRow name="record_payments">{record_payments ? t("form.yes") : t("form.no")}</SettingRow>
      <SettingRow name="capture_providers">
        {providers.map(formatPaymentProvider).join(", ") || t("settings.capture_providers.none")}
      </SettingRow>
    </EditableSection>
  )
}

const RecordPaymentsForm = ({ settings, onSaved }: FormProps) => {
  const form = useSettingsForm(settings, onSaved)
  const providers = usePaymentProviders(settings.capture_providers)
  return (
    <SettingsForm form={form}>
      <SwitchSetting {...form.bind("record_payments")} />
      <CheckListSetting
        {...form.bind("capture_providers")}
        options={providers.map((id) => ({ value: id, label: formatPaymentProvider(id) }))}
      />
    </SettingsForm>
  )
}
