import { Input } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { usePaymentProviders } from "../../hooks/use-payment-providers"
import { type Bound, useSettingsForm } from "../../hooks/use-settings-form"
import { formatPaymentProvider } from "../../lib/format"
import { SectionRow } from "../common/section"
import { EditableSection } from "./editable-section"
import { ProviderExceptions } from "./provider-exceptions"
import { SettingsForm } from "./settings-form"
import type { FormProps, SectionProps } from "./settings-parts"

/** What payments are called on documents, and where their transaction numbers are found. */
export const PaymentNamesSection = ({ settings }: SectionProps) => {
  const { t } = useTranslation("lexoffice")
  const { payment_names: names, transaction_id_paths: paths } = settings
  const providers = usePaymentProviders([...Object.keys(names), ...Object.keys(paths)])
  return (
    <EditableSection
      name="payment_names"
      form={(onSaved) => <PaymentNamesForm settings={settings} onSaved={onSaved} />}
    >
      {providers.map((provider) => (
        <SectionRow key={provider} title={formatPaymentProvider(provider)}>
          <span>{names[provider] ?? t("settings.payment_names.as_provider")}</span>
          {paths[provider] && (
            <span className="text-ui-fg-muted">
              {t("settings.transaction_id_paths.taken_from", { path: paths[provider] })}
            </span>
          )}
        </SectionRow>
      ))}
    </EditableSection>
  )
}

const PaymentNamesForm = ({ settings, onSaved }: FormProps) => {
  const form = useSettingsForm(settings, onSaved)
  return (
    <SettingsForm form={form}>
      <TextByProvider {...form.bind("payment_names")} />
      <TextByProvider {...form.bind("transaction_id_paths")} placeholder="charge.id" />
    </SettingsForm>
  )
}

type TextByProviderProps = Bound<Record<string, string>> & { placeholder?: string }

const TextByProvider = ({ placeholder, ...bound }: TextByProviderProps) => (
  <ProviderExceptions {...bound}>
    {({ control, provider, value, onChange }) => (
      <Input
        {...control}
        size="small"
        placeholder={placeholder ?? formatPaymentProvider(provider)}
        value={value ?? ""}
        onChange={({ target }) => onChange(target.value === "" ? null : target.value)}
      />
    )}
  </ProviderExceptions>
)
