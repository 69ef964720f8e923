import { useTranslation } from "react-i18next"
import { usePaymentProviders } from "../../hooks/use-payment-providers"
import { formatPaymentProvider } from "../../lib/format"
import { type Settings, type Trigger, triggers } from "../../lib/settings"
import { Choice } from "../common/controls"
import { ExceptionList } from "./exception-list"
import { ExceptionRow } from "./exception-row"

type Exceptions = Settings["trigger_by_payment_provider"]

type TriggerExceptionsProps = { exceptions: Exceptions; onChange: (field: string, next: Exceptions) => void }

const asAbove = "as_above"

export const TriggerExceptions = ({ exceptions, onChange }: TriggerExceptionsProps) => {
  const { t } = useTranslation("lexoffice")
  const providers = usePaymentProviders(Object.keys(exceptions))
  if (!providers.length) {
    return null
  }

  const choose = (provider: string, choice: Trigger | typeof asAbove) => {
    const { [provider]: _, ...others } = exceptions
    onChange(
      `trigger_by_payment_provider.${provider}`,
      choice === asAbove ? others : { ...others, [provider]: choice }
    )
  }
  const options = [
    { value: asAbove, label: t("settings.trigger_exceptions.as_above") } as const,
    ...triggers.map((value) => ({ value, label: t(`settings.trigger.options.${value}`) })),
  ]

  return (
    <ExceptionList
      label={t("settings.trigger_exceptions.label")}
      help={t("settings.trigger_exceptions.help")}
    >
      {providers.map((provider) => (
        <ExceptionRow
          key={provider}
          name={`trigger_by_payment_provider.${provider}`}
          label={formatPaymentProvider(provider)}
        >
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
