import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ConnectionDto, QueueDto } from "../../../api/admin/lexoffice/dto"
import { useConnection } from "../../hooks/use-connection"
import { useFormat } from "../../hooks/use-format"
import { useIncidentCauses } from "../../hooks/use-incidents"
import { useQueue } from "../../hooks/use-queue"
import { documentsPath } from "../../lib/document-links"
import { connectionColors } from "../connection/connection-colors"
import { PageLink } from "../common/page-link"
import { Figure } from "./figure"

/** Whether anything waits, needs a person, or keeps shop and lexoffice apart. */
export const StatusFigures = ({ openIncidents }: { openIncidents: number }) => {
  const queue = useQueue()
  const { connection } = useConnection()
  return (
    <div className="grid grid-cols-1 divide-y md:grid-cols-3 md:divide-x md:divide-y-0">
      <InboxFigure open={openIncidents} />
      <QueueFigure queue={queue} />
      <ConnectionFigure connection={connection} />
    </div>
  )
}

const InboxFigure = ({ open }: { open: number }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const { causes } = useIncidentCauses()
  return (
    <Figure
      label={t("overview.inbox.title")}
      value={open ? format.number(open) : t("overview.inbox.none")}
      isAlarming={open > 0}
    >
      {causes.slice(0, 3).map(({ code, title, count }) => (
        <PageLink key={code} to={`/lexoffice?code=${code}`} isInText>
          {title} ({format.number(count)})
        </PageLink>
      ))}
      {open === 0 ? (
        <span>{t("inbox.empty.open.message")}</span>
      ) : (
        <PageLink to="/lexoffice" isInText>
          {t("overview.inbox.all")}
        </PageLink>
      )}
    </Figure>
  )
}

const QueueFigure = ({ queue }: { queue?: QueueDto["queue"] }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const { waiting = 0, oldest_at, paused_until, ready_at } = queue ?? {}
  return (
    <Figure label={t("overview.queue.title")} value={queue ? format.number(waiting) : "–"}>
      {waiting > 0 ? (
        <PageLink to={documentsPath({ state: "pending,transmitting" })} isInText>
          {t("overview.queue.show")}
        </PageLink>
      ) : (
        <span>{t("overview.queue.empty")}</span>
      )}
      {oldest_at && <span>{t("queue.since", { when: format.relative(oldest_at) })}</span>}
      {ready_at && <span>{t("queue.ready", { when: format.moment(ready_at) })}</span>}
      {paused_until && (
        <span className="text-ui-tag-orange-text">
          {t("queue.paused", { when: format.moment(paused_until) })}
        </span>
      )}
    </Figure>
  )
}

const ConnectionFigure = ({ connection }: { connection?: ConnectionDto }) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const { state, renew_by, checked_at, webhooks } = connection ?? {}
  const isConnected = state !== undefined && state !== "not_connected"
  return (
    <Figure
      label={t("overview.connection.title")}
      value={
        state ? (
          <StatusBadge color={connectionColors[state]}>{t(`connection.states.${state}`)}</StatusBadge>
        ) : (
          "–"
        )
      }
    >
      {isConnected && connection?.company_name && <span>{connection.company_name}</span>}
      {renew_by && <span>{t("overview.connection.renew_by", { day: format.day(renew_by) })}</span>}
      {isConnected && (
        <span>
          {t("connection.webhooks.title")}:{" "}
          {webhooks?.state === "live" && webhooks.problem === null
            ? t("overview.connection.at_once")
            : t("overview.connection.pulled")}
        </span>
      )}
      {checked_at && <span>{t("overview.connection.checked", { when: format.relative(checked_at) })}</span>}
      <PageLink to="/settings/lexoffice" isInText>
        {t("menu.settings_long")}
      </PageLink>
    </Figure>
  )
}
