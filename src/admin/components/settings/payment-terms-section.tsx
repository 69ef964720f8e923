import { useTranslation } from "react-i18next"
import { useFormat } from "../../hooks/use-format"
import { formatPaymentProvider } from "../../lib/format"
import { SectionRow } from "../common/section"
import { EditableSection, SettingRow } from "./editable-section"
import { PaymentTermsForm } from "./payment-terms-form"
import type { SectionProps } from "./settings-parts"

export const PaymentTermsSection = ({ settings }: SectionProps) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const { captured_days, default_days, days_by_payment_provider } = settings.payment_terms
  const daysText = (count: number) => (count === 0 ? t("settings.payment_terms.at_once") : format.days(count))

  return (
    <EditableSection
      name="payment_terms"
      form={(onSaved) => <PaymentTermsForm settings={settings} onSaved={onSaved} />}
    >
      <SettingRow name="payment_terms.captured_days">{daysText(captured_days)}</SettingRow>
      <SettingRow name="payment_terms.default_days">{daysText(default_days)}</SettingRow>
      {Object.entries(days_by_payment_provider).map(([provider, days]) => (
        <SectionRow key={provider} title={formatPaymentProvider(provider)}>
          {daysText(days)}
        </SectionRow>
      ))}
    </EditableSection>
  )
}
