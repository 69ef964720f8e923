import { Key, PencilSquare, XCircle } from "@medusajs/icons"
import { Button, StatusBadge, Text, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ConnectionDto } from "../../../api/admin/lexoffice/dto"
import { useDisconnect } from "../../hooks/use-connection"
import { useDrawer } from "../../hooks/use-drawer"
import { ActionMenu } from "../common/action-menu"
import { Notice } from "../common/notice"
import { Section } from "../common/section"
import { ConnectDrawer } from "./connect-drawer"
import { ConnectionFacts } from "./connection-facts"

const colors = {
  not_connected: "grey",
  connected: "green",
  refused: "red",
  contract_missing: "orange",
  unreachable: "orange",
} as const

export const ConnectionSection = ({ connection }: { connection: ConnectionDto }) => {
  const { t } = useTranslation("lexoffice")
  const drawer = useDrawer("connection")
  const disconnect = useConfirmedDisconnect()
  const isConnected = connection.state !== "not_connected"
  const isManagedHere = connection.source !== "options"

  return (
    <>
      <Section
        title={t("connection.title")}
        subtitle={t("connection.subtitle")}
        actions={
          <>
            <StatusBadge color={colors[connection.state]} className="text-nowrap">
              {t(`connection.states.${connection.state}`)}
            </StatusBadge>
            {isConnected && isManagedHere && (
              <ActionMenu
                groups={[
                  [{ icon: <PencilSquare />, label: t("connection.replace_key"), onClick: drawer.open }],
                  [{ icon: <XCircle />, label: t("connection.disconnect"), onClick: disconnect }],
                ]}
              />
            )}
          </>
        }
      >
        {isConnected ? (
          <>
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
              <Button size="small" variant="secondary" onClick={drawer.open}>
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
      onError: (error) => toast.error(t("errors.action_title"), { description: error.message }),
    }).catch(() => undefined) // said by the toast
  }
}
