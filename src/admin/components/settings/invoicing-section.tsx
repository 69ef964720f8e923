import { useTranslation } from "react-i18next"
import { useDrawer } from "../../hooks/use-drawer"
import { useFormat } from "../../hooks/use-format"
import { countryName } from "../../lib/countries"
import { formatPaymentProvider } from "../../lib/format"
import type { Settings } from "../../lib/settings"
import { Section, SectionRow } from "../common/section"
import { TitledDrawer } from "../common/titled-drawer"
import { EditMenu } from "./edit-menu"
import { InvoicingForm } from "./invoicing-form"

type InvoicingSectionProps = { settings: Settings; startDateFixed: boolean }

export const InvoicingSection = ({ settings, startDateFixed }: InvoicingSectionProps) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const drawer = useDrawer("invoicing")
  const title = t("settings.invoicing.title")
  const exceptions = Object.entries(settings.trigger_by_payment_provider)

  return (
    <>
      <Section
        title={title}
        subtitle={t("settings.invoicing.subtitle")}
        actions={<EditMenu section={title} onEdit={drawer.open} />}
      >
        <SectionRow title={t("settings.delivery_mode.label")}>
          {t(`settings.delivery_mode.options.${settings.delivery_mode}`)}
        </SectionRow>
        <SectionRow title={t("settings.invoice_state.label")}>
          {t(`settings.invoice_state.options.${settings.invoice_state}`)}
        </SectionRow>
        <SectionRow title={t("settings.trigger.label")}>
          <span>{t(`settings.trigger.options.${settings.trigger}`)}</span>
          {exceptions.map(([provider, trigger]) => (
            <span key={provider}>
              {formatPaymentProvider(provider)}: {t(`settings.trigger.options.${trigger}`)}
            </span>
          ))}
        </SectionRow>
        <SectionRow title={t("settings.start_date.label")}>
          {settings.start_date ? format.day(settings.start_date) : t("settings.start_date.none")}
        </SectionRow>
        <SectionRow title={t("settings.assumed_country.label")}>
          {settings.assumed_country
            ? countryName(settings.assumed_country, format.locale)
            : t("settings.assumed_country.none")}
        </SectionRow>
      </Section>
      <TitledDrawer title={title} isOpen={drawer.isOpen} onClose={drawer.close}>
        <InvoicingForm
          settings={settings}
          startDateFixed={startDateFixed}
          onSaved={() => drawer.close(true)}
        />
      </TitledDrawer>
    </>
  )
}
