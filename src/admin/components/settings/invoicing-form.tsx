import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useConfirmedInvoicing } from "../../hooks/use-confirmed-invoicing"
import { useFormat } from "../../hooks/use-format"
import { useSalesChannels } from "../../hooks/use-sales-channels"
import { type Bound, useSettingsForm } from "../../hooks/use-settings-form"
import { listCountries } from "../../lib/countries"
import { deliveryModes, invoiceStates, triggers } from "../../lib/settings"
import { CheckListSetting } from "./fields/check-list"
import { ChoiceSetting, OptionalPickSetting } from "./fields/choice-setting"
import { DaySetting } from "./fields/day-setting"
import { SettingsForm } from "./settings-form"
import type { FormProps } from "./settings-parts"
import { TriggerExceptions } from "./trigger-exceptions"

export const InvoicingForm = ({
  settings,
  startDateFixed,
  onSaved,
}: FormProps & { startDateFixed: boolean }) => {
  const { t } = useTranslation("lexoffice")
  const { locale } = useFormat()
  const countries = useMemo(() => listCountries(locale), [locale])
  const form = useSettingsForm(settings, onSaved, { confirm: useConfirmedInvoicing() })
  const { bind } = form

  return (
    <SettingsForm form={form}>
      <ChoiceSetting {...bind("delivery_mode")} options={deliveryModes} />
      {bind("delivery_mode").value === "lexoffice_invoice" && (
        <ChoiceSetting {...bind("invoice_state")} options={invoiceStates} />
      )}
      <ChoiceSetting {...bind("trigger")} options={triggers} />
      <TriggerExceptions {...bind("trigger_by_payment_provider")} />
      <DaySetting
        {...bind("start_date")}
        isFixed={startDateFixed}
        help={startDateFixed ? t("settings.start_date.fixed") : undefined}
      />
      <OptionalPickSetting
        {...bind("assumed_country")}
        options={countries}
        noneLabel={t("settings.assumed_country.none")}
      />
      <SalesChannels {...bind("excluded_sales_channels")} />
    </SettingsForm>
  )
}

const SalesChannels = (bound: Bound<string[]>) => {
  const { t } = useTranslation("lexoffice")
  const { channels, isPending } = useSalesChannels()
  if (isPending) {
    return null
  }
  const gone = bound.value
    .filter((id) => !channels.some((channel) => channel.id === id))
    .map((value) => ({ value, label: t("settings.excluded_sales_channels.unknown") }))
  const options = [...channels.map(({ id, name }) => ({ value: id, label: name })), ...gone]
  return options.length > 0 && <CheckListSetting {...bound} options={options} />
}
