import { clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DocumentDetailDto } from "../../../../api/admin/lexoffice/dto"
import { ExternalLink } from "../../common/external-link"
import { linkClass } from "../../common/link-class"
import { PageLink } from "../../common/page-link"
import { Section, SectionRow } from "../../common/section"

/** Who gets it, as printed. */
export const CustomerSection = ({ document }: { document: DocumentDetailDto }) => {
  const { t } = useTranslation("lexoffice")
  const { customer_id, customer_name, address, email, contact_url } = document
  return (
    <Section title={t("document.customer.title")}>
      <SectionRow title={t("document.customer.name")}>
        {customer_id ? <PageLink to={`/customers/${customer_id}`}>{customer_name}</PageLink> : customer_name}
      </SectionRow>
      <SectionRow title={t("document.customer.address")}>{address.join("\n") || "-"}</SectionRow>
      <SectionRow title={t("document.customer.email")}>
        {email && (
          <a className={clx(linkClass(), "break-all")} href={`mailto:${email}`}>
            {email}
          </a>
        )}
      </SectionRow>
      {contact_url && (
        <SectionRow title={t("document.customer.contact")}>
          <ExternalLink href={contact_url}>{t("document.open")}</ExternalLink>
        </SectionRow>
      )}
    </Section>
  )
}
