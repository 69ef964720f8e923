import { useTranslation } from "react-i18next"
import type { ConnectionDto } from "../../../api/admin/lexoffice/dto"
import { useFormat } from "../../hooks/use-format"
import { SectionRow } from "../common/section"
import { TaxProfile } from "./tax-profile"
import { WebhookFacts } from "./webhook-facts"

/** Who is connected, and what the account's own profile says about taxes. */
export const ConnectionFacts = ({ connection }: { connection: ConnectionDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const { connected_at, renew_by } = connection

  return (
    <>
      <SectionRow title={t("connection.organization")}>{connection.company_name ?? "-"}</SectionRow>
      <SectionRow title={t("connection.taxes")}>
        <TaxProfile connection={connection} />
      </SectionRow>
      <SectionRow title={t("connection.connected_at")}>
        {connected_at ? format.instant(connected_at) : "-"}
      </SectionRow>
      <SectionRow title={t("connection.renew_by")}>{renew_by ? format.day(renew_by) : "-"}</SectionRow>
      <SectionRow title={t("connection.webhooks.title")}>
        <WebhookFacts {...connection.webhooks} />
      </SectionRow>
      {connection.source === "options" && (
        <SectionRow title={t("connection.source")}>{t("connection.source_options")}</SectionRow>
      )}
    </>
  )
}
