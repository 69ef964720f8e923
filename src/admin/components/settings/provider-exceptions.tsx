import type { ReactNode } from "react"
import { usePaymentProviders } from "../../hooks/use-payment-providers"
import { useSettingTexts } from "../../hooks/use-setting-texts"
import type { Bound } from "../../hooks/use-settings-form"
import { formatPaymentProvider } from "../../lib/format"
import type { ControlProps } from "../common/field"
import { ExceptionList } from "./exception-list"
import { ExceptionRow } from "./exception-row"

/** @property value null: what the rule says holds for the provider too */
type Exception<T> = {
  control: ControlProps
  provider: string
  value: T | null
  onChange: (value: T | null) => void
}

type ProviderExceptionsProps<T> = Bound<Record<string, T>> & {
  children: (exception: Exception<T>) => ReactNode
}

/** A setting that may differ by payment provider. */
export const ProviderExceptions = <T,>({ name, value, onChange, children }: ProviderExceptionsProps<T>) => {
  const { label, help } = useSettingTexts(name)
  const providers = usePaymentProviders(Object.keys(value))
  if (!providers.length) {
    return null
  }

  const change = (provider: string, exception: T | null) => {
    const { [provider]: _, ...others } = value
    onChange(exception === null ? others : { ...others, [provider]: exception })
  }

  return (
    <ExceptionList label={label} help={help}>
      {providers.map((provider) => (
        <ExceptionRow key={provider} name={`${name}.${provider}`} label={formatPaymentProvider(provider)}>
          {(control) =>
            children({
              control,
              provider,
              value: value[provider] ?? null,
              onChange: (exception) => change(provider, exception),
            })
          }
        </ExceptionRow>
      ))}
    </ExceptionList>
  )
}
