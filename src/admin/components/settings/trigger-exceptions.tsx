import { useTranslation } from "react-i18next"
import type { Bound } from "../../hooks/use-settings-form"
import { type Trigger, triggers } from "../../lib/settings"
import { Choice } from "../common/controls"
import { ProviderExceptions } from "./provider-exceptions"

const asAbove = "as_above"

export const TriggerExceptions = (bound: Bound<Record<string, Trigger>>) => {
  const { t } = useTranslation("lexoffice")
  const options = [
    { value: asAbove, label: t("settings.trigger_by_payment_provider.as_above") } as const,
    ...triggers.map((value) => ({ value, label: t(`settings.trigger.options.${value}`) })),
  ]

  return (
    <ProviderExceptions {...bound}>
      {({ control, value, onChange }) => (
        <Choice
          {...control}
          size="small"
          value={value ?? asAbove}
          options={options}
          onChange={(choice) => onChange(choice === asAbove ? null : choice)}
        />
      )}
    </ProviderExceptions>
  )
}
