import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { useSalesChannels } from "../../hooks/use-sales-channels"
import { countryName } from "../../lib/countries"
import { formatPaymentProvider } from "../../lib/format"
import { ChosenRow, EditableSection, SettingRow } from "./editable-section"
import { InvoicingForm } from "./invoicing-form"
import type { SectionProps } from "./settings-parts"

type InvoicingSectionProps = SectionProps & { startDateFixed: boolean }

export const InvoicingSection = ({ settings, startDateFixed }: InvoicingSectionProps) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const exceptions = Object.entries(settings.trigger_by_payment_provider)

  return (
    <EditableSection
      name="invoicing"
      form={(onSaved) => <InvoicingForm {...{ settings, startDateFixed, onSaved }} />}
    >
      <ChosenRow name="delivery_mode" value={settings.delivery_mode} />
      {settings.delivery_mode === "lexoffice_invoice" && (
        <ChosenRow name="invoice_state" value={settings.invoice_state} />
      )}
      <SettingRow name="trigger">
        <span>{t(`settings.trigger.options.${settings.trigger}`)}</span>
        {exceptions.map(([provider, trigger]) => (
          <span key={provider}>
            {formatPaymentProvider(provider)}: {t(`settings.trigger.options.${trigger}`)}
          </span>
        ))}
      </SettingRow>
      <SettingRow name="start_date">
        {settings.start_date ? format.day(settings.start_date) : t("settings.start_date.none")}
      </SettingRow>
      <SettingRow name="assumed_country">
        {settings.assumed_country
          ? countryName(settings.assumed_country, format.locale)
          : t("settings.assumed_country.none")}
      </SettingRow>
      <SettingRow name="excluded_sales_channels">
        <ExcludedChannels ids={settings.excluded_sales_channels} />
      </SettingRow>
    </EditableSection>
  )
}

const ExcludedChannels = ({ ids }: { ids: string[] }) => {
  const { t } = useTranslation("lexoffice")
  const { channels } = useSalesChannels()
  if (!ids.length) {
    return t("settings.excluded_sales_channels.none")
  }
  return ids
    .map((id) => channels.find((channel) => channel.id === id)?.name)
    .map((name, index) => <span key={index}>{name ?? t("settings.excluded_sales_channels.unknown")}</span>)
}
