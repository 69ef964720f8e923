import { useTranslation } from "react-i18next"
import { useSettingsForm } from "../../hooks/use-settings-form"
import { Days } from "../common/controls"
import { NumberSetting } from "./fields/number-setting"
import { ProviderExceptions } from "./provider-exceptions"
import { SettingsForm } from "./settings-form"
import type { FormProps } from "./settings-parts"

export const PaymentTermsForm = ({ settings, onSaved }: FormProps) => {
  const { t } = useTranslation("lexoffice")
  const form = useSettingsForm(settings, onSaved)
  return (
    <SettingsForm form={form}>
      <NumberSetting {...form.bind("payment_terms", "captured_days")} unit={t("form.days")} />
      <NumberSetting {...form.bind("payment_terms", "default_days")} unit={t("form.days")} />
      <ProviderExceptions {...form.bind("payment_terms", "days_by_payment_provider")}>
        {({ control, value, onChange }) => (
          <Days {...control} size="small" value={value} onChange={onChange} />
        )}
      </ProviderExceptions>
    </SettingsForm>
  )
}
