import { useTranslation } from "react-i18next"
import type { DocumentDetailDto } from "../../../../api/admin/lexoffice/dto"
import { useFormat } from "../../../hooks/use-format"
import { Section, SectionRow } from "../../common/section"
import { DunningLine } from "../../order/dunning-line"
import { PaymentBadge } from "../document-badges"

/** What is paid and what is not, as lexoffice tells. */
export const PaymentSection = ({ document }: { document: DocumentDetailDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const { payment_state, due_date, paid_on, payments, payment_note, currency_code } = document
  const money = (amount: number) => format.money(amount, currency_code)

  return (
    <Section
      title={t("document.payment.title")}
      actions={payment_state ? <PaymentBadge document={document} /> : undefined}
    >
      {!payment_state && (
        <SectionRow title={t("document.payment.state")}>{t("document.payment.unknown")}</SectionRow>
      )}
      <SectionRow title={t("document.payment.total")}>{money(document.total)}</SectionRow>
      {due_date && <SectionRow title={t("document.payment.due")}>{format.day(due_date)}</SectionRow>}
      {paid_on && <SectionRow title={t("document.payment.paid_on")}>{format.day(paid_on)}</SectionRow>}
      {payments.map(({ name, on, amount }, index) => (
        <SectionRow key={index} title={name}>
          {t("document.payment.item", { amount: money(amount), day: format.day(on) })}
        </SectionRow>
      ))}
      {document.dunning && (
        <SectionRow title={t("document.payment.dunning")}>
          <DunningLine document={document} />
        </SectionRow>
      )}
      {payment_note && <SectionRow title={t("document.payment.note")}>{payment_note}</SectionRow>}
    </Section>
  )
}
