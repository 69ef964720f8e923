import { Tabs, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CallDetailDto } from "../../../api/admin/lexoffice/dto"
import { JsonText } from "./json-text"

const bodies = ["request", "response"] as const

/** What was sent and what came back. */
export const CallBodies = ({ call }: { call: CallDetailDto }) => {
  const { t } = useTranslation("lexoffice")
  const first = call.request === null ? "response" : "request"
  return (
    <Tabs defaultValue={first} className="flex flex-col gap-y-3">
      <Tabs.List aria-label={t("log.bodies.label")}>
        {bodies.map((body) => (
          <Tabs.Trigger key={body} value={body}>
            {t(`log.bodies.${body}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {bodies.map((body) => (
        <Tabs.Content key={body} value={body}>
          {call[body] === null ? (
            <Text size="small" className="text-ui-fg-muted">
              {t(`log.bodies.no_${body}`)}
            </Text>
          ) : (
            <JsonText value={call[body]} label={t(`log.bodies.${body}`)} cut={t("log.bodies.cut")} />
          )}
        </Tabs.Content>
      ))}
      {call.masked && (
        <Text size="small" className="text-ui-fg-muted text-pretty">
          {t("log.masked")}
        </Text>
      )}
    </Tabs>
  )
}
