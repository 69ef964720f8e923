import { Copy, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { CallDetailDto } from "../../../api/admin/lexoffice/dto"
import { useDocumentName } from "../../hooks/use-document-name"
import { useFormat } from "../../hooks/use-format"
import { useUserNames } from "../../hooks/use-user-names"
import { documentPath } from "../../lib/document-links"
import { PageLink } from "../common/page-link"
import { CallActor, CallDuration, CallResult } from "./call-cells"

/** When, who, what, how it ended, and which document and order it was for. */
export const CallFacts = ({ call }: { call: CallDetailDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const nameOf = useDocumentName()
  const { document, request_id } = call
  const names = useUserNames(call.actor.user_id ? [call.actor.user_id] : [])
  return (
    <dl className="grid grid-cols-[120px_1fr] gap-x-4 gap-y-3 md:grid-cols-[160px_1fr]">
      <Fact title={t("log.columns.result")}>
        <CallResult call={call} />
        {call.error && <span className="text-ui-fg-subtle break-words">{call.error}</span>}
      </Fact>
      <Fact title={t("log.columns.at")}>{format.second(call.created_at)}</Fact>
      <Fact title={t("log.columns.actor")}>
        <CallActor call={call} names={names} />
      </Fact>
      <Fact title={t("log.columns.duration")}>
        <CallDuration call={call} />
      </Fact>
      <Fact title={t("log.path")}>
        <span className="code-body break-all">
          {call.method} {call.path}
        </span>
      </Fact>
      {request_id && (
        <Fact title={t("log.request_id")}>
          <span className="flex items-center gap-x-2">
            <span className="code-body break-all">{request_id}</span>
            <Copy content={request_id} aria-label={t("log.copy_request_id")} variant="mini" />
          </span>
        </Fact>
      )}
      {document && (
        <>
          <Fact title={t("log.columns.document")}>
            <PageLink to={documentPath(document.id)}>{nameOf(document)}</PageLink>
          </Fact>
          <Fact title={t("log.order")}>
            <PageLink to={`/orders/${document.order_id}`}>#{document.order_display_id ?? "?"}</PageLink>
          </Fact>
        </>
      )}
    </dl>
  )
}

const Fact = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <dt>
      <Text size="small" leading="compact" weight="plus" className="text-ui-fg-subtle">
        {title}
      </Text>
    </dt>
    <dd className="txt-compact-small flex min-w-0 flex-col items-start gap-y-1">{children}</dd>
  </>
)
