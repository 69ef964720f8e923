import { Button, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { WebhooksDto } from "../../../api/admin/lexoffice/dto"
import { useRepairWebhooks } from "../../hooks/use-connection"
import { useFailureToast } from "../../hooks/use-failure-toast"
import { useFormat } from "../../hooks/use-format"

/** How soon the shop learns of what happens in lexoffice, why not at once, and the click that sets it up again. */
export const WebhookFacts = ({
  state,
  problem,
  message,
  callback_url,
  last_received_at,
  refused,
}: WebhooksDto) => {
  const { t } = useTranslation("lexoffice")
  const format = useFormat()
  const { repair, isRepairing } = useRepairWithToast()
  const isLive = state === "live"
  return (
    <>
      <span>
        {isLive && problem === null ? t("connection.webhooks.live") : t("connection.webhooks.pulled")}
      </span>
      {message && (
        <span
          className={
            isLive || state === "failed" ? "text-ui-fg-error text-pretty" : "text-ui-fg-muted text-pretty"
          }
        >
          {message}
        </span>
      )}
      {isLive && last_received_at && (
        <Text size="small" className="text-ui-fg-muted">
          {t("connection.webhooks.last", { at: format.instant(last_received_at) })}
        </Text>
      )}
      {refused > 0 && (
        <Text size="small" className="text-ui-fg-muted">
          {t("connection.webhooks.refused", { count: refused })}
        </Text>
      )}
      {callback_url && (
        <Button size="small" variant="secondary" className="mt-1" isLoading={isRepairing} onClick={repair}>
          {isLive ? t("connection.webhooks.check") : t("connection.webhooks.set_up")}
        </Button>
      )}
    </>
  )
}

function useRepairWithToast() {
  const { t } = useTranslation("lexoffice")
  const failed = useFailureToast()
  const { mutate, isPending } = useRepairWebhooks()
  const repair = () =>
    mutate(undefined, {
      onSuccess: ({ connection: { webhooks } }) =>
        webhooks.state === "live" && webhooks.problem === null
          ? toast.success(t("connection.webhooks.works"))
          : toast.warning(t("connection.webhooks.pulled"), { description: webhooks.message ?? undefined }),
      onError: failed,
    })
  return { repair, isRepairing: isPending }
}
