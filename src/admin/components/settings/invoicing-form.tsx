import { usePrompt } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { useSalesChannels } from "../../hooks/use-sales-channels"
import { type Bound, useSettingsForm } from "../../hooks/use-settings-form"
import { listCountries } from "../../lib/countries"
import { deliveryModes, invoiceStates, type Settings, triggers } from "../../lib/settings"
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
  const form = useSettingsForm(settings, onSaved, { confirm: useConfirmedMode() })
  const { bind } = form

  return (
    <SettingsForm form={form}>
      <ChoiceSetting {...bind("delivery_mode")} options={deliveryModes} />
      <ChoiceSetting {...bind("invoice_state")} options={invoiceStates} />
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

/** Two ways of booking in one year, or drafts that nobody finishes: both are told before. */
function useConfirmedMode() {
  const { t } = useTranslation("lexoffice")
  const prompt = usePrompt()

  const asks = (key: "mode" | "draft", description: string) =>
    prompt({
      title: t(`settings.confirm.${key}.title`),
      description,
      confirmText: t(`settings.confirm.${key}.confirm`),
      cancelText: t("actions.cancel"),
    })

  return async (next: Settings, saved: Settings) => {
    const changesMode = next.delivery_mode !== saved.delivery_mode
    const drafts = next.invoice_state === "draft" && saved.invoice_state !== "draft"
    if (changesMode && !(await asks("mode", t(`settings.confirm.mode.to.${next.delivery_mode}`)))) {
      return null
    }
    if (drafts && !(await asks("draft", t("settings.confirm.draft.message")))) {
      return null
    }
    return changesMode ? { confirm_mode_change: true } : {}
  }
}
