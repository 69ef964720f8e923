import { useTranslation } from "react-i18next"
import type { CustomerDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"
import { documentsPath } from "../../lib/document-links"
import { ExternalLink } from "../common/external-link"
import { PageLink } from "../common/page-link"
import { SectionRow } from "../common/section"
import { VatIdState } from "./vat-id-state"

/** Who the customer is in lexoffice, and what they owe. */
export const CustomerFacts = ({ customer }: { customer: CustomerDto }) => {
  const { t } = useTranslation("lexoffice")
  const { contact_url, debtor_number, company_name, documents, customer_id } = customer
  return (
    <>
      <SectionRow title={t("customer.contact")}>
        {contact_url ? (
          <ExternalLink href={contact_url}>{t("customer.open_contact")}</ExternalLink>
        ) : (
          t("customer.no_contact")
        )}
      </SectionRow>
      {contact_url && (
        <SectionRow title={t("customer.debtor_number")}>
          {debtor_number ?? t("customer.number_follows")}
        </SectionRow>
      )}
      <SectionRow title={t("customer.kind")}>{company_name ?? t("customer.private")}</SectionRow>
      {(customer.vat_id || company_name) && (
        <SectionRow title={t("customer.vat_id.label")}>
          <VatIdState customer={customer} />
        </SectionRow>
      )}
      <SectionRow title={t("customer.documents")}>
        {documents > 0 ? (
          <PageLink to={documentsPath({ customer_id })}>
            {t("customer.document_count", { count: documents })}
          </PageLink>
        ) : (
          t("customer.no_documents")
        )}
      </SectionRow>
      {customer.open.length > 0 && <OpenRow customer={customer} />}
    </>
  )
}

const OpenRow = ({ customer: { open, customer_id } }: { customer: CustomerDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  return (
    <SectionRow title={t("customer.open")}>
      {open.map(({ currency_code, amount, overdue }) => (
        <span key={currency_code} className="flex flex-col gap-y-1">
          <PageLink to={documentsPath({ customer_id, payment: "unpaid" })} className="tabular-nums">
            {format.money(amount, currency_code)}
          </PageLink>
          {overdue > 0 && (
            <span className="text-ui-tag-red-text tabular-nums">
              {t("customer.overdue", { amount: format.money(overdue, currency_code) })}
            </span>
          )}
        </span>
      ))}
    </SectionRow>
  )
}
