import { Key, ListCheckbox, PencilSquare, XCircle } from "@medusajs/icons"
import { Button, StatusBadge, Text, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ConnectionDto } from "../../../api/admin/lexoffice/dto"
import { useDisconnect } from "../../hooks/use-connection"
import { useDrawer } from "../../hooks/use-drawer"
import { useFailureToast } from "../../hooks/use-failure-toast"
import { ActionMenu } from "../common/action-menu"
import { Notice } from "../common/notice"
import { Section } from "../common/section"
import { FirstRunReminder } from "../first-run/first-run-reminder"
import { useFirstRun } from "../first-run/use-first-run"
import { ConnectDrawer } from "./connect-drawer"
import { connectionColors } from "./connection-colors"
import { ConnectionFacts } from "./connection-facts"

export const ConnectionSection = ({ connection }: { connection: ConnectionDto }) => {
  const { t } = useTranslation("lexoffice")
  const drawer = useDrawer("connection")
  const disconnect = useConfirmedDisconnect()
  const isConnected = connection.state !== "not_connected"
  const isManagedHere = connection.source !== "options"
  const firstRun = useFirstRun(isConnected)
  const guided = { icon: <ListCheckbox />, label: t("first_run.again"), onClick: firstRun.open }
  const change = [
    [{ icon: <PencilSquare />, label: t("connection.replace_key"), onClick: drawer.open }],
    [{ icon: <XCircle />, label: t("connection.disconnect"), onClick: disconnect }],
  ]

  return (
    <>
      <Section
        title={t("connection.title")}
        subtitle={t("connection.subtitle")}
        actions={
          <>
            <StatusBadge color={connectionColors[connection.state]} className="text-nowrap">
              {t(`connection.states.${connection.state}`)}
            </StatusBadge>
            {isConnected && (
              <ActionMenu
                label={t("actions.more_of", { name: t("connection.title") })}
                groups={[[guided], ...(isManagedHere ? change : [])]}
              />
            )}
          </>
        }
      >
        {isConnected ? (
          <>
            {!firstRun.isOpen && <FirstRunReminder onResume={firstRun.open} />}
            {connection.state !== "connected" && (
              <div className="bg-ui-bg-subtle px-6 py-4" role="alert">
                <Text size="small" className="text-pretty">
                  {t(`connection.state_help.${connection.state}`)}
                </Text>
              </div>
            )}
            <ConnectionFacts connection={connection} />
          </>
        ) : (
          <Notice
            icon={<Key />}
            title={t("connection.empty_title")}
            message={t("connection.empty_message")}
            action={
              <Button size="small" variant="secondary" onClick={firstRun.open}>
                {t("connection.connect")}
              </Button>
            }
          />
        )}
      </Section>
      <ConnectDrawer connection={connection} isOpen={drawer.isOpen} onClose={drawer.close} />
    </>
  )
}

function useConfirmedDisconnect() {
  const { t } = useTranslation("lexoffice")
  const prompt = usePrompt()
  const failed = useFailureToast()
  const { mutateAsync } = useDisconnect()

  return async () => {
    const confirmed = await prompt({
      title: t("connection.disconnect_title"),
      description: t("connection.disconnect_message"),
      confirmText: t("connection.disconnect"),
      cancelText: t("actions.cancel"),
    })
    if (!confirmed) {
      return
    }
    await mutateAsync(undefined, {
      onSuccess: () => toast.success(t("connection.disconnected")),
      onError: failed,
    }).catch(() => undefined) // said by the toast
  }
}
