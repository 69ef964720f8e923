import { Button, Skeleton, Text, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { CallDto } from "../../../../api/admin/lexoffice/dto"
import { useCallWords } from "../../../hooks/use-call-words"
import { useDocumentCalls } from "../../../hooks/use-document-detail"
import { useFormat } from "../../../hooks/use-format"
import { LoadFailed } from "../../common/load-failed"
import { Section } from "../../common/section"
import { SectionText } from "../../common/section-text"
import { CallResult } from "../../log/call-cells"

const logPath = (documentId: string, callId?: string) =>
  `/lexoffice/log?${new URLSearchParams({ document_id: documentId, ...(callId ? { call: callId } : {}) }).toString()}`

/** What was said to lexoffice about the document, with the way to every word of it. */
export const CallsSection = ({ id }: { id: string }) => {
  const { t } = useTranslation("lexoffice")
  const { calls, count, error, refetch } = useDocumentCalls(id)
  return (
    <Section
      title={t("document.calls.title")}
      subtitle={t("document.calls.subtitle")}
      actions={
        calls?.length ? (
          <Button size="small" variant="secondary" asChild>
            <Link to={logPath(id)}>{t("document.calls.all", { count })}</Link>
          </Button>
        ) : undefined
      }
    >
      {!calls && !error && <Skeleton className="mx-6 my-4 h-12" />}
      {!calls && error && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {calls && !calls.length && <SectionText>{t("document.calls.none")}</SectionText>}
      {calls?.map((call) => (
        <Call key={call.id} call={call} to={logPath(id, call.id)} />
      ))}
    </Section>
  )
}

const Call = ({ call, to }: { call: CallDto; to: string }) => {
  const format = useFormat()
  const wordsOf = useCallWords()
  return (
    <Link
      to={to}
      className="hover:bg-ui-bg-base-hover transition-fg focus-visible:shadow-borders-focus flex flex-wrap items-center gap-x-4 gap-y-1 px-6 py-3 outline-none"
    >
      <Text size="small" leading="compact" weight="plus" className="min-w-0 flex-1 truncate">
        {wordsOf(call)}
      </Text>
      <CallResult call={call} />
      <Tooltip content={format.instant(call.created_at)}>
        <time
          dateTime={call.created_at}
          className="txt-compact-small text-ui-fg-subtle w-32 text-nowrap text-right"
        >
          {format.relative(call.created_at)}
        </time>
      </Tooltip>
    </Link>
  )
}
