import { useTranslation } from "react-i18next"
import { usePaymentProviders } from "../../hooks/use-payment-providers"
import { type Bound, useSettingsForm } from "../../hooks/use-settings-form"
import { formatPaymentProvider } from "../../lib/format"
import { Days } from "../common/controls"
import { ExceptionList } from "./exception-list"
import { ExceptionRow } from "./exception-row"
import { NumberSetting } from "./fields/number-setting"
import { SettingsForm } from "./settings-form"
import type { FormProps } from "./settings-parts"

export const PaymentTermsForm = ({ settings, onSaved }: FormProps) => {
  const { t } = useTranslation("lexoffice")
  const form = useSettingsForm(settings, onSaved)
  return (
    <SettingsForm form={form}>
      <NumberSetting {...form.bind("payment_terms", "captured_days")} unit={t("form.days")} />
      <NumberSetting {...form.bind("payment_terms", "default_days")} unit={t("form.days")} />
      <DaysExceptions {...form.bind("payment_terms", "days_by_payment_provider")} />
    </SettingsForm>
  )
}

const DaysExceptions = ({ name, value: exceptions, onChange }: Bound<Record<string, number>>) => {
  const { t } = useTranslation("lexoffice")
  const providers = usePaymentProviders(Object.keys(exceptions))
  const change = (provider: string, days: number | null) => {
    const { [provider]: _, ...others } = exceptions
    onChange(days === null ? others : { ...others, [provider]: days })
  }

  return (
    providers.length > 0 && (
      <ExceptionList
        label={t("settings.payment_terms.days_by_payment_provider.label")}
        help={t("settings.payment_terms.days_by_payment_provider.help")}
      >
        {providers.map((provider) => (
          <ExceptionRow key={provider} name={`${name}.${provider}`} label={formatPaymentProvider(provider)}>
            {(control) => (
              <Days
                {...control}
                size="small"
                value={exceptions[provider] ?? null}
                onChange={(days) => change(provider, days)}
              />
            )}
          </ExceptionRow>
        ))}
      </ExceptionList>
    )
  )
}
