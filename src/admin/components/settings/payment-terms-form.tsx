import { useTranslation } from "react-i18next"
import { usePaymentProviders } from "../../hooks/use-payment-providers"
import { useSettingsForm } from "../../hooks/use-settings-form"
import { formatPaymentProvider } from "../../lib/format"
import type { Settings } from "../../lib/settings"
import { Days } from "../common/controls"
import { DrawerForm } from "../common/drawer-form"
import { Field } from "../common/field"
import { UnsavedPrompt } from "../common/unsaved-prompt"
import { ExceptionList } from "./exception-list"
import { ExceptionRow } from "./exception-row"

const keys = ["payment_terms"] as const

export const PaymentTermsForm = ({ settings, onSaved }: { settings: Settings; onSaved: () => void }) => {
  const { t } = useTranslation("lexoffice")
  const { values, change, ...form } = useSettingsForm(settings, keys, onSaved)
  const terms = values.payment_terms
  const exceptions = terms.days_by_payment_provider
  const providers = usePaymentProviders(Object.keys(exceptions))

  const changeTerms = (field: string, next: Partial<Settings["payment_terms"]>) =>
    change(`payment_terms.${field}`, { payment_terms: { ...terms, ...next } })

  const changeException = (provider: string, days: number | null) => {
    const { [provider]: _, ...others } = exceptions
    changeTerms(`days_by_payment_provider.${provider}`, {
      days_by_payment_provider: days === null ? others : { ...others, [provider]: days },
    })
  }

  return (
    <DrawerForm onSubmit={form.save} problems={form.problems} isSaving={form.isSaving}>
      <UnsavedPrompt isDirty={form.isDirty} />
      {(["captured_days", "default_days"] as const).map((field) => (
        <Field
          key={field}
          name={`payment_terms.${field}`}
          label={t(`settings.payment_terms.${field}.label`)}
          help={t(`settings.payment_terms.${field}.help`)}
        >
          {(control) => (
            <Days
              {...control}
              value={Number.isNaN(terms[field]) ? null : terms[field]}
              // NaN becomes null on its way: the server then says that a number is missing
              onChange={(days) => changeTerms(field, { [field]: days ?? Number.NaN })}
            />
          )}
        </Field>
      ))}
      {providers.length > 0 && (
        <ExceptionList
          label={t("settings.payment_terms.exceptions.label")}
          help={t("settings.payment_terms.exceptions.help")}
        >
          {providers.map((provider) => (
            <ExceptionRow
              key={provider}
              name={`payment_terms.days_by_payment_provider.${provider}`}
              label={formatPaymentProvider(provider)}
            >
              {(control) => (
                <Days
                  {...control}
                  size="small"
                  value={exceptions[provider] ?? null}
                  onChange={(days) => changeException(provider, days)}
                />
              )}
            </ExceptionRow>
          ))}
        </ExceptionList>
      )}
    </DrawerForm>
  )
}
