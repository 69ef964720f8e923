import { useTranslation } from "react-i18next"
import { useDrawer } from "../../hooks/use-drawer"
import { formatPaymentProvider } from "../../lib/format"
import type { Settings } from "../../lib/settings"
import { Section, SectionRow } from "../common/section"
import { TitledDrawer } from "../common/titled-drawer"
import { EditMenu } from "./edit-menu"
import { PaymentTermsForm } from "./payment-terms-form"

export const PaymentTermsSection = ({ settings }: { settings: Settings }) => {
  const { t } = useTranslation("lexoffice")
  const drawer = useDrawer("payment-terms")
  const title = t("settings.payment_terms.title")
  const { captured_days, default_days, days_by_payment_provider } = settings.payment_terms
  const daysText = (count: number) =>
    count === 0 ? t("settings.payment_terms.at_once") : t("settings.payment_terms.days", { count })

  return (
    <>
      <Section
        title={title}
        subtitle={t("settings.payment_terms.subtitle")}
        actions={<EditMenu section={title} onEdit={drawer.open} />}
      >
        <SectionRow title={t("settings.payment_terms.captured_days.label")}>
          {daysText(captured_days)}
        </SectionRow>
        <SectionRow title={t("settings.payment_terms.default_days.label")}>
          {daysText(default_days)}
        </SectionRow>
        {Object.entries(days_by_payment_provider).map(([provider, days]) => (
          <SectionRow key={provider} title={formatPaymentProvider(provider)}>
            {daysText(days)}
          </SectionRow>
        ))}
      </Section>
      <TitledDrawer title={title} isOpen={drawer.isOpen} onClose={drawer.close}>
        <PaymentTermsForm settings={settings} onSaved={() => drawer.close(true)} />
      </TitledDrawer>
    </>
  )
}
