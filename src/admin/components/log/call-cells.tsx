import { clx, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CallDto } from "../../../api/admin/lexoffice/dto"
import { useCallWords } from "../../hooks/use-call-words"
import { useFormat } from "../../hooks/use-format"
import { documentPath } from "../../lib/document-links"
import { PageLink } from "../common/page-link"
import { slowMs } from "./call-query"

type CellProps = { call: CallDto }

export const CallTime = ({ call }: CellProps) => {
  const format = useFormat()
  return (
    <time dateTime={call.created_at} className="tabular-nums">
      {format.second(call.created_at)}
    </time>
  )
}

type CallWhatProps = CellProps & { onOpen: (id: string) => void }

/** What was done, in words and as lexoffice calls it. */
export const CallWhat = ({ call, onOpen }: CallWhatProps) => {
  const wordsOf = useCallWords()
  return (
    <div className="flex min-w-0 flex-col py-2">
      <button
        type="button"
        className="txt-compact-small-plus text-ui-fg-base focus-visible:shadow-borders-focus w-fit rounded-sm text-left outline-none"
        onClick={(event) => {
          event.stopPropagation()
          onOpen(call.id)
        }}
      >
        {wordsOf(call)}
      </button>
      <Text
        size="xsmall"
        className="text-ui-fg-muted font-mono max-md:whitespace-normal max-md:break-all md:truncate"
      >
        {call.method} {call.path}
      </Text>
    </div>
  )
}

/** How lexoffice answered. */
export const CallResult = ({ call: { status, error } }: CellProps) => {
  const { t } = useTranslation("lexoffice")
  if (error === null) {
    return <StatusBadge color="green">{t("log.results.ok")}</StatusBadge>
  }
  const label = status === null ? t("log.results.none") : t("log.results.refused", { status })
  const isPassing = status === null || status === 429 || status >= 500
  return (
    <StatusBadge color={isPassing ? "orange" : "red"} className="text-nowrap">
      {label}
    </StatusBadge>
  )
}

export const CallDuration = ({ call: { duration_ms: ms } }: CellProps) => {
  const format = useFormat()
  return (
    <span className={clx("tabular-nums", ms >= slowMs && "text-ui-tag-orange-text")}>
      {format.duration(ms)}
    </span>
  )
}

/** Who caused it. @param names of the shop's people by their id */
export const CallActor = ({ call: { actor }, names }: CellProps & { names: Map<string, string> }) => {
  const { t } = useTranslation("lexoffice")
  const name = actor.user_id && names.get(actor.user_id)
  return name ? (
    <span className="break-words">{name}</span>
  ) : (
    <span className="text-ui-fg-muted">{t(`log.actors.${actor.kind}`)}</span>
  )
}

export const CallDocument = ({ call: { document_id, document_number } }: CellProps) => {
  const { t } = useTranslation("lexoffice")
  return document_id ? (
    <PageLink to={documentPath(document_id)}>{document_number ?? t("log.open_document")}</PageLink>
  ) : (
    <span className="text-ui-fg-muted">-</span>
  )
}

/** Everything below each other, for a narrow screen. */
export const CallCard = ({ call, onOpen, names }: CallWhatProps & { names: Map<string, string> }) => (
  <div className="flex w-full flex-col gap-y-1 pb-3 pt-1">
    <CallWhat call={call} onOpen={onOpen} />
    <div className="text-ui-fg-subtle flex items-center justify-between gap-x-3">
      <CallTime call={call} />
      <CallDuration call={call} />
    </div>
    <div className="flex items-center justify-between gap-x-3">
      <CallResult call={call} />
      {call.document_id && <CallDocument call={call} />}
    </div>
    <div className="txt-compact-small">
      <CallActor call={call} names={names} />
    </div>
  </div>
)
