import { useTranslation } from "react-i18next"
import { usePaymentProviders } from "../../hooks/use-payment-providers"
import type { Bound } from "../../hooks/use-settings-form"
import { formatPaymentProvider } from "../../lib/format"
import { type Trigger, triggers } from "../../lib/settings"
import { Choice } from "../common/controls"
import { ExceptionList } from "./exception-list"
import { ExceptionRow } from "./exception-row"

const asAbove = "as_above"

export const TriggerExceptions = ({ name, value: exceptions, onChange }: Bound<Record<string, Trigger>>) => {
  const { t } = useTranslation("lexoffice")
  const providers = usePaymentProviders(Object.keys(exceptions))
  if (!providers.length) {
    return null
  }

  const choose = (provider: string, choice: Trigger | typeof asAbove) => {
    const { [provider]: _, ...others } = exceptions
    onChange(choice === asAbove ? others : { ...others, [provider]: choice })
  }
  const options = [
    { value: asAbove, label: t("settings.trigger_by_payment_provider.as_above") } as const,
    ...triggers.map((value) => ({ value, label: t(`settings.trigger.options.${value}`) })),
  ]

  return (
    <ExceptionList
      label={t("settings.trigger_by_payment_provider.label")}
      help={t("settings.trigger_by_payment_provider.help")}
    >
      {providers.map((provider) => (
        <ExceptionRow key={provider} name={`${name}.${provider}`} label={formatPaymentProvider(provider)}>
          {(control) => (
            <Choice
              {...control}
              size="small"
              value={exceptions[provider] ?? asAbove}
              options={options}
              onChange={(choice) => choose(provider, choice)}
            />
          )}
        </ExceptionRow>
      ))}
    </ExceptionList>
  )
}
