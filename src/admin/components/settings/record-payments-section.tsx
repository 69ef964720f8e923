import { useTranslation } from "react-i18next"
import { useConfirmation } from "../../hooks/use-confirmation"
import { usePaymentProviders } from "../../hooks/use-payment-providers"
import { useSettingsForm } from "../../hooks/use-settings-form"
import { formatPaymentProvider } from "../../lib/format"
import { EditableSection, SettingRow } from "./editable-section"
import { CheckListSetting } from "./fields/check-list"
import { SwitchSetting } from "./fields/switch-setting"
import { SettingsForm } from "./settings-form"
import type { Settings } from "../../lib/settings"
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
  const form = useSettingsForm(settings, onSaved, { confirm: useConfirmedCapture() })
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

/** Medusa's own provider moves no money; nobody can tell of another whether a capture charges the customer. */
const movesNoMoney = "pp_system_default"

function useConfirmedCapture() {
  const { t } = useTranslation("lexoffice")
  const confirm = useConfirmation()

  return async ({ capture_providers: next }: Settings, { capture_providers: saved }: Settings) => {
    const added = next.filter((id) => id !== movesNoMoney && !saved.includes(id))
    const names = added.map(formatPaymentProvider).join(", ")
    const message = t("settings.confirm.capture.message", { names })
    return added.length === 0 || (await confirm("capture", message)) ? {} : null
  }
}
